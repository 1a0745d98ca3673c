import { requireClassCount, sortedFinite, withoutRepeats } from './sorted-finite';

/**
 * Quantiles: ascending upper limits of `k` classes with as nearly the same number of areas as can be.
 * Limits are values of the data, by nearest rank (the inverse of the empirical distribution, type 1 of
 * Hyndman & Fan 1996, The American Statistician 50, 361–365); the last is the maximum.
 * Edge rule: min < v ≤ max, the first class takes its minimum. Equal values are never parted: a limit
 * that would give an empty class is dropped, so that ties give fewer classes. Empty input gives [].
 * @throws RangeError for a value that is not finite or `k` < 1.
 */
export function quantileBreaks(values: readonly number[] | Float64Array, k: number): number[] {
  requireClassCount(k);
  const sorted = sortedFinite(values);
  if (sorted.length === 0) return [];
  const upper = Array.from({ length: k }, (_, i) => {
    const rank = Math.max(1, Math.ceil((sorted.length * (i + 1)) / k));
    return sorted[rank - 1] as number;
  });
  return withoutRepeats(upper);
}
