/** Two-sided interval of a proportion, both ends within 0..1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval of a proportion (Wilson 1927, JASA 22, 209–212; without continuity
 * correction). `z` is the normal quantile: 1.96 for 95 %. None of `total` gives a low end of exactly 0,
 * all of it a high end of exactly 1. Null where `total` is 0: nothing was counted.
 * @throws RangeError when a count is negative, above the total, or not finite.
 */
export function wilsonInterval(count: number, total: number, z = 1.959963984540054): Interval | null {
  if (!(count >= 0 && count <= total && Number.isFinite(total))) {
    throw new RangeError('A part lies between 0 and its whole');
  }
  if (total === 0) return null;
  const z2 = z * z;
  const middle = (count + z2 / 2) / (total + z2);
  const half = (z / (total + z2)) * Math.sqrt((count * (total - count)) / total + z2 / 4);
  return {
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === total ? 1 : Math.min(1, middle + half),
  };
}
