import { observe, type Dataset, type MeasureId } from '$lib/domain';
import { columnOf } from './count-levels';
import type { MeasurePair } from './measure-pairs';

/** Rounding that a percentage may have been printed with. */
const PERCENT_SLACK = 0.5;

type Formula = (count: number, households: number, value: number) => boolean;

const SAME: readonly Formula[] = [
  (count, _, value) => value === count,
  (count, households, value) => value === households - count,
  (count, households, value) => Math.abs(value - (100 * count) / households) <= PERCENT_SLACK,
  (count, households, value) => Math.abs(value - 100 + (100 * count) / households) <= PERCENT_SLACK,
];

/**
 * Measures that give a pair's count back although no indicator says so: the same count under another
 * name, what is left of the households, or either as a percentage (within half a per cent), in every
 * area of the year that has all three figures and has some poor. Seen in the figures, not in the names.
 */
export function measuresGivingBack(dataset: Dataset, pair: MeasurePair, year: number): MeasureId[] {
  const own = new Set([pair.numerator, pair.denominator, ...pair.percents]);
  const others = new Set(dataset.levels.flatMap(({ measures }) => [...measures.keys()]));
  return [...others].filter(
    (measure) => !own.has(measure) && SAME.some((formula) => holds(dataset, pair, measure, year, formula)),
  );
}

function holds(
  { levels }: Dataset,
  pair: MeasurePair,
  measure: MeasureId,
  year: number,
  formula: Formula,
): boolean {
  let seen = 0;
  for (const data of levels) {
    const counts = columnOf(data, pair.numerator, year);
    const households = columnOf(data, pair.denominator, year);
    const values = columnOf(data, measure, year);
    for (let i = 0; i < data.count; i += 1) {
      const [count, all, value] = [counts, households, values].map((column) => observe(column, i).value);
      if (typeof count !== 'number' || typeof all !== 'number' || typeof value !== 'number') continue;
      if (count === 0 || all === 0) continue;
      if (!formula(count, all, value)) return false;
      seen += 1;
    }
  }
  return seen > 0;
}
