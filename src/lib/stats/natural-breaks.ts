import { ckmeans } from 'simple-statistics';
import { requireClassCount, sortedFinite, withoutRepeats } from './sorted-finite';

/**
 * Natural breaks: ascending upper limits of the `k` classes that have the least sum of squared
 * deviations within them (Wang & Song 2011, "Ckmeans.1d.dp", The R Journal 3/2, 29–33).
 * Limits are values of the data, unrounded; the last is the maximum. Edge rule: min < v ≤ max, the
 * first class takes its minimum. With `k` distinct values or fewer, each is a class of its own.
 * Empty input gives [].
 * @throws RangeError for a value that is not finite or `k` < 1.
 */
export function naturalBreaks(values: readonly number[] | Float64Array, k: number): number[] {
  requireClassCount(k);
  const sorted = sortedFinite(values);
  const distinct = withoutRepeats(sorted);
  if (distinct.length <= k) return distinct;
  const upper = ckmeans(Array.from(sorted), k).flatMap((cluster) => cluster.slice(-1));
  return withoutRepeats(upper);
}
