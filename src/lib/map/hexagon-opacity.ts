/** Opacity of a cell's ink: even steps up to the peak, the faintest still to be seen. */
export function hexagonOpacity(tint: number, tints: number, peak: number): number {
  return tints <= 1 ? peak : peak * (0.3 + (0.7 * tint) / (tints - 1));
}
