/** Value below which a share of the sorted numbers lies, by the nearest rank. */
function quantile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** Count, least, middle, 95th percentile (nearest rank) and greatest of some numbers. */
export function summary(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { n: sorted.length, min: sorted[0], median, p95: quantile(sorted, 0.95), max: sorted.at(-1) };
}

/** `count` points spread evenly over the unit square (Roberts' R2 sequence, 2018), inside a margin. */
export function spread(count) {
  const g = 1.324717957244746;
  const inside = (part) => 0.08 + 0.84 * (part % 1);
  return Array.from({ length: count }, (_, i) => ({
    x: inside(0.5 + (i + 1) / g),
    y: inside(0.5 + (i + 1) / (g * g)),
  }));
}
