import type { Placement } from './frame';
import type { IdRaster } from './id-raster';
import type { PackedAreas } from './packed-areas';

/**
 * Closes cracks: a ground pixel with areas directly left and right of it, or above and below, takes
 * the left or upper one. Looks only at the raster as it was, so wider gaps stay open.
 */
export function closeCracks(raster: IdRaster): void {
  const { ids, width, height, part } = raster;
  const at: number[] = [];
  const taken: number[] = [];
  for (let row = part.top; row < part.bottom; row += 1) {
    const start = row * width;
    for (let i = start + part.left; i < start + part.right; i += 1) {
      if (ids[i] !== 0) continue;
      const left = i > start ? (ids[i - 1] as number) : 0;
      const right = i < start + width - 1 ? (ids[i + 1] as number) : 0;
      const above = row > 0 ? (ids[i - width] as number) : 0;
      const below = row < height - 1 ? (ids[i + width] as number) : 0;
      const id = left !== 0 && right !== 0 ? left : above !== 0 && below !== 0 ? above : 0;
      if (id === 0) continue;
      at.push(i);
      taken.push(id);
    }
  }
  at.forEach((pixel, n) => (ids[pixel] = taken[n] as number));
}

/**
 * Gives every sliver whose centre lies in the raster one pixel there, or beside it where another
 * sliver was before it, so that no area is lost however far out the map is zoomed.
 */
export function giveOnePixel(
  raster: IdRaster,
  areas: PackedAreas,
  place: Placement,
  slivers: readonly number[],
): void {
  const { ids, width, height } = raster;
  const held = new Set<number>();
  for (const area of slivers) {
    const column = Math.floor((areas.centres[2 * area] as number) * place.k + place.dx);
    const row = Math.floor((areas.centres[2 * area + 1] as number) * place.k + place.dy);
    if (!(column >= 0 && row >= 0 && column < width && row < height)) continue;
    const here = row * width + column;
    const beside = [here, here + 1, here + width, here - 1, here - width];
    const free = beside.find((pixel) => pixel >= 0 && pixel < ids.length && !held.has(pixel)) ?? here;
    held.add(free);
    ids[free] = area + 1;
  }
}

/** Blows a coarse raster up to the size of a fine one, each pixel repeated. */
export function enlarge(coarse: IdRaster, fine: IdRaster): void {
  for (let row = 0; row < fine.height; row += 1) {
    const from = Math.floor((row * coarse.height) / fine.height) * coarse.width;
    const into = row * fine.width;
    for (let column = 0; column < fine.width; column += 1) {
      const x = Math.floor((column * coarse.width) / fine.width);
      fine.ids[into + column] = coarse.ids[from + x] as number;
    }
  }
}
