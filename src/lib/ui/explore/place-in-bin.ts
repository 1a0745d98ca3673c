import type { Bin } from '$lib/domain';

/**
 * Where a value lies along its legend row, 0–1 from the lower to the upper limit. The middle for rows
 * that have no limits (zero, no data) and for a class of one value.
 */
export function placeInBin({ min, max }: Bin, value: number): number {
  const place = (value - min) / (max - min);
  return Number.isFinite(place) ? Math.min(1, Math.max(0, place)) : 0.5;
}
