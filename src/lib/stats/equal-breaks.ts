import { requireClassCount, sortedFinite, withoutRepeats } from './sorted-finite';

/**
 * Equal intervals: ascending upper limits of `k` classes of the same width; the last is the maximum.
 * Edge rule: min < v ≤ max, the first class takes its minimum. A class may be empty: leaving it out
 * would make the widths unequal. Without any width (one distinct value) there is one
 * class. Empty input gives [].
 * @throws RangeError for a value that is not finite or `k` < 1.
 */
export function equalBreaks(values: readonly number[] | Float64Array, k: number): number[] {
  requireClassCount(k);
  const sorted = sortedFinite(values);
  const min = sorted[0];
  const max = sorted[sorted.length - 1];
  if (min === undefined || max === undefined) return [];
  if (min === max) return [max];
  const upper = Array.from({ length: k }, (_, i) =>
    i === k - 1 ? max : Math.min(max, min + ((max - min) * (i + 1)) / k),
  );
  return withoutRepeats(upper);
}
