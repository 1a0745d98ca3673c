import { sortedFinite, withoutRepeats } from './sorted-finite';

/**
 * Breaks that a person chose: ascending upper limits from the inner ones given, in any order and with
 * repeats, and the maximum of the values where it lies above the last of them. Edge rule: min < v ≤ max,
 * the first class takes its minimum. What was asked stays, so a class may be empty. Without values: [].
 * @throws RangeError for a value or limit that is not finite.
 */
export function manualBreaks(values: readonly number[] | Float64Array, inner: readonly number[]): number[] {
  const sorted = sortedFinite(values);
  const limits = withoutRepeats(sortedFinite(inner));
  const max = sorted[sorted.length - 1];
  if (max === undefined) return [];
  const last = limits[limits.length - 1];
  return last === undefined || max > last ? [...limits, max] : limits;
}
