import type { Level, Problem } from '$lib/domain';
import { pathLabel, type AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import type { AreaRegistry } from './area-registry';

interface PlacedRow {
  readonly row: { readonly path: AreaPath };
  readonly index: number;
}

/**
 * Areas without any row: in the deepest level with rows, and in any level above it with rows whose
 * areas hold none of the next level's (a figure of such an area cannot come from below). Many areas of a
 * level are one problem.
 */
export function areasWithoutRow(
  registry: AreaRegistry,
  ladder: readonly Level[],
  placed: readonly PlacedRow[],
  file: string,
): Problem[] {
  const named = ladder.map(() => new Set<number>());
  for (const { row, index } of placed) named[row.path.level]?.add(index);
  const deepest = named.map(({ size }) => size > 0).lastIndexOf(true);
  return named.flatMap((rows, level) => {
    const asked = rows.size > 0 && (level === deepest || !holdsAny(registry, level));
    if (!asked) return [];
    const without = [...registry.rung(level).keys.keys()].filter((index) => !rows.has(index));
    return toldOf(registry, ladder, level, without, file);
  });
}

/** Areas named in a problem about many. */
const MOST_NAMED = 3;

/** A few areas one by one, many in one problem. */
function toldOf(
  registry: AreaRegistry,
  ladder: readonly Level[],
  level: number,
  areas: readonly number[],
  file: string,
): Problem[] {
  const nameOf = (index: number): string => areaName(registry, ladder, level, index);
  if (areas.length > MOST_NAMED) {
    const area = `${areas.slice(0, MOST_NAMED).map(nameOf).join(', ')} …`;
    return [problem('area-without-row', 'note', { file }, { area, count: areas.length })];
  }
  const { keys } = registry.rung(level);
  return areas.map((index) => {
    return problem('area-without-row', 'note', { file, key: keys[index] ?? '' }, { area: nameOf(index) });
  });
}

function holdsAny(registry: AreaRegistry, level: number): boolean {
  return registry.rung(level + 1).parent.some((parent) => parent >= 0);
}

function areaName(registry: AreaRegistry, ladder: readonly Level[], level: number, index: number): string {
  const path = (at: number, i: number): AreaPath | null => {
    const { keys, names, parent } = registry.rung(at);
    if (i < 0 || at < 0) return null;
    return { level: at, key: keys[i] ?? '', name: names[i] ?? '', parent: path(at - 1, parent[i] ?? -1) };
  };
  const found = path(level, index);
  return found === null ? '' : pathLabel(ladder, found);
}
