import type { Point } from './polygon';

/**
 * Things in the order a village would number them: from the north, in bands of equal count, walking
 * each band back along the last, so that neighbouring numbers lie near each other.
 */
export function inOrder<T>(things: readonly T[], middle: (thing: T) => Point, bands: number): T[] {
  const southward = [...things].sort((a, b) => middle(b)[1] - middle(a)[1]);
  const perBand = Math.ceil(things.length / bands);
  return Array.from({ length: bands }, (_, band) => {
    const row = southward.slice(band * perBand, (band + 1) * perBand);
    row.sort((a, b) => middle(a)[0] - middle(b)[0]);
    return band % 2 === 0 ? row : row.reverse();
  }).flat();
}
