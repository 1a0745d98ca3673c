/** What is hidden for its own sake: a count of few, or one that leaves few over. */
export interface SmallRule {
  /** Smallest count that is shown; below 2 nothing is ever hidden. */
  readonly k: number;
  /** Decimals that percentages without a count are printed with; null where none are printed. */
  readonly rateDecimals: number | null;
}

/** Shown; small itself; hidden lest it give another away. For reports only: never to be told apart outside. */
export const HIDING = { shown: 0, small: 1, further: 2 } as const;

/** Whole numbers that a count may be, both ends included. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Whether a count must not be shown: more than none and fewer than k, or fewer than k households left
 * over, all of them poor among these (that tells of each one). None is shown, except where there are
 * fewer than k households at all: otherwise a lone household's figure could only be one. Missing
 * households (NaN) leave the first rule alone; with no households there is nothing to hide.
 */
export function isSmall(count: number, households: number, k: number): boolean {
  if (!(k > 1)) return false;
  return (count > 0 && count < k) || (households > 0 && households - count < k);
}

/**
 * The counts that a percentage printed with so many decimals leaves open, by half a unit of its last
 * one; null where no whole number fits or the households are not known.
 */
export function countsOfRate(ratePct: number, households: number, decimals: number): CountRange | null {
  const half = 0.5 * 10 ** -decimals + 1e-9;
  const low = Math.max(0, Math.ceil(((ratePct - half) * households) / 100));
  const high = Math.min(households, Math.floor(((ratePct + half) * households) / 100));
  return low <= high ? { low, high } : null;
}

/** Whether any count that a printed percentage leaves open, other than none, must not be shown. */
export function rangeHasSmall({ low, high }: CountRange, households: number, k: number): boolean {
  const first = Math.max(1, low);
  return (first <= high && isSmall(first, households, k)) || isSmall(high, households, k);
}
