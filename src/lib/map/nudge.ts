/**
 * Px to move a window of `size` so that low..high (px from its start) is seen with `margin` on both
 * sides; 0 when it already is. What is longer than the window gets its middle in the middle.
 */
export function nudge(low: number, high: number, size: number, margin: number): number {
  if (high - low > size - 2 * margin) return Math.round((low + high - size) / 2);
  if (low < margin) return Math.floor(low - margin);
  return high > size - margin ? Math.ceil(high - size + margin) : 0;
}
