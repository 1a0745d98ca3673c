/**
 * The longest round ground length (1, 2 or 5 times a power of ten, metres) that fits into `mostPx`,
 * with its length on screen. Null before the map knows its scale.
 */
export function scaleLength(metresPerPx: number, mostPx: number): { metres: number; px: number } | null {
  if (!(metresPerPx > 0) || !Number.isFinite(metresPerPx)) return null;
  const most = metresPerPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { metres, px: Math.round(metres / metresPerPx) };
}
