import { reasonCode, type Indicator, type Level, type LevelData, type MeasureId } from '$lib/domain';

const NO_ROW = reasonCode('no-row');

/**
 * For every area of level `below`, the area of level `above` that holds it; -1 where the package does
 * not say. The whole holds every area, whatever else is known.
 */
export function ancestorsOf(
  ladder: readonly Level[],
  levels: readonly LevelData[],
  below: number,
  above: number,
): Int32Array {
  const ancestors = new Int32Array(levels[below]?.count ?? 0);
  const whole = ladder[above]?.whole === true;
  return ancestors.map((_, area) => {
    if (whole) return 0;
    let at = area;
    for (let rung = below; rung > above && at >= 0; rung -= 1) at = levels[rung]?.parent[at] ?? -1;
    return at;
  });
}

/** Areas of level `below` that lie in one area of level `above` (itself when both are one level). */
export function membersOf(
  ladder: readonly Level[],
  levels: readonly LevelData[],
  below: number,
  above: number,
  area: number,
): number[] {
  const ancestors = ancestorsOf(ladder, levels, below, above);
  return Array.from(ancestors.keys()).filter((candidate) =>
    below === above ? candidate === area : ancestors[candidate] === area,
  );
}

/**
 * The level that an indicator's figures are gathered at: the deepest one with a row of it in any year.
 * Upper levels are summed from there. -1 when no level has any.
 */
export function baseLevel(levels: readonly LevelData[], indicator: Indicator): number {
  const { numerator, denominator, percent } = indicator;
  // The groups' own indicator has no numerator in the tables: its households decide.
  const wanted = [numerator ?? denominator, percent].filter((measure) => measure !== null);
  return levels.map((level) => wanted.some((measure) => hasRows(level, measure))).lastIndexOf(true);
}

function hasRows({ measures }: LevelData, measure: MeasureId): boolean {
  const years = [...(measures.get(measure)?.values() ?? [])];
  return years.some(({ reasons }) => reasons.some((reason) => reason !== NO_ROW));
}
