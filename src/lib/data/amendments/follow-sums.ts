import type { Amendment, Column, LevelData, MeasureId } from '$lib/domain';

/** A figure that is changed: where it stands. */
type Figure = Extract<Amendment['target'], { kind: 'figure' }>;

/** A new figure of an area above a changed one. */
export interface FollowingSum {
  readonly level: number;
  readonly area: number;
  readonly measure: MeasureId;
  readonly year: number;
  readonly value: number;
}

/**
 * Figures above that must follow a change below: an area's own figure that was the very sum of its parts, all
 * of them known, is their new sum once they are known again. One that differed from the sum is a count of its
 * own and stands, as does one that is itself changed. Percentages are no sums. Both lists from the top down.
 */
export function followingSums(
  before: readonly LevelData[],
  after: readonly LevelData[],
  changed: readonly Figure[],
): FollowingSum[] {
  const isChanged = ({ level, key }: { level: string; key: string }, measure: MeasureId, year: number) =>
    changed.some((c) => c.level === level && c.area === key && c.measure === measure && c.year === year);
  const found = new Map<string, FollowingSum>();
  for (const { level: id, area: key, measure, year } of changed) {
    const base = before.findIndex(({ level }) => level === id);
    const start = before[base]?.indexOf.get(key);
    if (start === undefined || measure.startsWith('persen')) continue;
    let over = start;
    for (let level = base - 1; level >= 0 && over >= 0; level -= 1) {
      over = before[level + 1]?.parent[over] ?? -1;
      const data = before[level];
      if (data === undefined || over < 0) break;
      const own = figure(data.measures.get(measure)?.get(year), over);
      if (Number.isNaN(own) || isChanged({ level: data.level, key: data.keys[over] ?? '' }, measure, year))
        continue;
      const parts = descendants(before, base, level, over);
      const sum = (levels: readonly LevelData[]): number =>
        total(levels[base]?.measures.get(measure)?.get(year), parts);
      const value = sum(after);
      if (own === sum(before) && !Number.isNaN(value))
        found.set(`${level} ${over} ${measure} ${year}`, { level, area: over, measure, year, value });
    }
  }
  return [...found.values()];
}

/** Areas of level `base` that lie in an area of a level above it. */
function descendants(
  levels: readonly LevelData[],
  base: number,
  level: number,
  area: number,
): readonly number[] {
  let inside = new Set([area]);
  for (let at = level + 1; at <= base; at += 1) {
    const parent = levels[at]?.parent ?? new Int32Array(0);
    inside = new Set([...parent.keys()].filter((i) => inside.has(parent[i] ?? -1)));
  }
  return [...inside];
}

function figure(column: Column | undefined, area: number): number {
  return column?.reasons[area] === 0 ? (column.values[area] ?? NaN) : NaN;
}

function total(column: Column | undefined, areas: readonly number[]): number {
  return areas.reduce((sum, area) => sum + figure(column, area), 0);
}
