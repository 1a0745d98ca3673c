/**
 * Sorts intervals into as many buckets as there are intervals, evenly over their whole extent, so that those
 * around a value are found without trying all. The result gives, for a value, the positions of the intervals
 * that may contain it (and surely all that do), ascending; none for a value outside all or NaN.
 */
export function intervalBuckets(
  intervals: readonly (readonly [min: number, max: number])[],
): (value: number) => readonly number[] {
  const min = intervals.reduce((least, [low]) => Math.min(least, low), Infinity);
  const max = intervals.reduce((most, [, high]) => Math.max(most, high), -Infinity);
  const buckets = intervals.map((): number[] => []);
  const step = (max - min) / buckets.length || 1;
  const bucketOf = (value: number) => Math.min(buckets.length - 1, Math.floor((value - min) / step));
  intervals.forEach(([low, high], position) => {
    for (let bucket = bucketOf(low); bucket <= bucketOf(high); bucket += 1) buckets[bucket]?.push(position);
  });
  return (value) => buckets[bucketOf(value)] ?? [];
}
