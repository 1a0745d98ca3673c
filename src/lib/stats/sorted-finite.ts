/**
 * A sorted copy of the values; the input is left as it is. Negative zero becomes zero, so that a limit
 * never reads "-0".
 * @throws RangeError when a value is not a finite number: a missing figure has no place in a class.
 */
export function sortedFinite(values: ArrayLike<number>): Float64Array {
  const sorted = Float64Array.from(values, (value) => value + 0);
  if (!sorted.every(Number.isFinite)) throw new RangeError('Classes need finite values');
  return sorted.sort();
}

/** Ascending values with repeats left out. Expects ascending input. */
export function withoutRepeats(sorted: ArrayLike<number>): number[] {
  return Array.from(sorted).filter((value, i) => i === 0 || value !== sorted[i - 1]);
}

/** @throws RangeError unless `k` is a whole number of classes, 1 or more. */
export function requireClassCount(k: number): void {
  if (!Number.isInteger(k) || k < 1) throw new RangeError('Classes are counted from 1');
}
