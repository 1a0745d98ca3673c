import type { Figures } from './figures';

/** A sum of counts from a lower level, with how much of the area it covers. */
export interface SumReading {
  /** Index of the level summed. */
  readonly base: number;
  readonly count: number;
  /** Null where a count is of no known number. */
  readonly of: number | null;
  readonly ratePct: number | null;
  readonly covered: number;
  readonly areas: number;
  /** Lower areas whose count is hidden because it is small, so not in the sum. */
  readonly hidden: number;
  readonly householdsCovered: number;
  readonly householdsKnown: number;
}

/** What the counts below one area add up to; null where nothing is known. */
export function readSum(
  { coverage, values, numerators, denominators }: Figures,
  index: number,
  isCount: boolean,
): SumReading | null {
  const value = values[index] ?? NaN;
  if (coverage === null || !Number.isFinite(value)) return null;
  const count = numerators[index] ?? NaN;
  const of = denominators[index] ?? NaN;
  return {
    base: coverage.base,
    count,
    of: finite(of),
    ratePct: isCount ? finite((100 * count) / of) : value,
    hidden: coverage.hidden[index] ?? 0,
    covered: coverage.covered[index] ?? 0,
    areas: coverage.areas[index] ?? 0,
    householdsCovered: coverage.householdsCovered[index] ?? 0,
    householdsKnown: coverage.householdsKnown[index] ?? 0,
  };
}

/** A number, or null. */
export const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
