/**
 * Class of a value among ascending upper limits, by binary search. Edge rule: min < v ≤ max, the first
 * class takes everything up to its limit; a value above the last limit belongs to the last class.
 * −1 for NaN (a missing figure has no class) and where there are no limits.
 */
export function binIndex(value: number, limits: ArrayLike<number>): number {
  if (Number.isNaN(value) || limits.length === 0) return -1;
  let low = 0;
  let high = limits.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (limits[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
