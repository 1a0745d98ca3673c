import { ticks } from 'd3-array';

/** How many intervals to ask of the ticks, the likeliest first. */
const ASKED = [6, 5, 7, 8, 4];

/**
 * Round limits of density bands: as near to five or six as steps of 1, 2 and 5 allow (three to eight),
 * above 0 and below the peak. Empty for a peak of 0.
 */
export function densityThresholds(max: number): number[] {
  if (!(max > 0)) return [];
  const candidates = ASKED.map((asked) => ticks(0, max, asked).filter((tick) => tick > 0 && tick < max));
  const off = (found: readonly number[]) => Math.abs(found.length - 5.5);
  return candidates.reduce((best, found) => (off(found) < off(best) ? found : best));
}
