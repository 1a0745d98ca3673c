import type { AreaSet, Camera } from '$lib/domain';
import { worldSize } from '../frame';
import { AreaRasteriser, createRaster, type IdRaster } from '../id-raster';
import type { Box } from '../label-fit';
import { worldX, worldY } from '../mercator';
import { packAreas } from '../packed-areas';
import type { WindowSize } from './hall-frame';

/** Every so many pixels are looked at where a sample does. */
const SAMPLE = 8;

/** The pixels of the areas as they are seen, one a CSS px, and each area's box in it. */
export interface HallGround {
  readonly raster: IdRaster;
  /** Null: not to be seen. */
  readonly parts: readonly (Box | null)[];
  /** Pixels of each area. */
  readonly pixels: Uint32Array;
}

/** Paints the areas' numbers as the camera sees them; null where none has a polygon. */
export function hallGround(areas: AreaSet, camera: Camera, { width, height }: WindowSize): HallGround | null {
  const packed = packAreas(areas);
  const [wide, high] = [Math.floor(width), Math.floor(height)];
  if (packed === null || wide <= 0 || high <= 0) return null;
  const k = worldSize(camera.zoom);
  const dx = (packed.origin.x - worldX(camera.lng)) * k + width / 2;
  const dy = (packed.origin.y - worldY(camera.lat)) * k + height / 2;
  const raster = createRaster(wide, high, areas.count);
  new AreaRasteriser(packed, raster, { k, dx, dy }).paint(0, areas.count);
  const parts = Array.from({ length: areas.count }, (_, area): Box | null => {
    const at = (i: number, d: number): number => (packed.boxes[4 * area + i] as number) * k + d;
    const left = Math.max(0, Math.floor(at(0, dx)));
    const top = Math.max(0, Math.floor(at(1, dy)));
    const right = Math.min(wide, Math.ceil(at(2, dx)));
    const bottom = Math.min(high, Math.ceil(at(3, dy)));
    return left < right && top < bottom ? { left, top, right, bottom } : null;
  });
  const pixels = new Uint32Array(areas.count);
  for (const id of raster.ids) if (id > 0) pixels[id - 1] = (pixels[id - 1] as number) + 1;
  return { raster, parts, pixels };
}

/** The area at a point of the window; -1 for none. */
export function areaAtPoint({ raster }: HallGround, x: number, y: number): number {
  const [column, row] = [Math.floor(x), Math.floor(y)];
  if (column < 0 || row < 0 || column >= raster.width || row >= raster.height) return -1;
  return (raster.ids[row * raster.width + column] ?? 0) - 1;
}

/** Samples of a rectangle's pixels in each area; under -1 those in none. */
function sampleOf(ground: HallGround, { left, top, right, bottom }: Box): Map<number, number> {
  const hits = new Map<number, number>();
  const add = (x: number, y: number): void => {
    const area = areaAtPoint(ground, x, y);
    hits.set(area, (hits.get(area) ?? 0) + 1);
  };
  // The far edges too, whatever the step.
  for (let y = top; y < bottom + SAMPLE; y += SAMPLE) {
    for (let x = left; x < right + SAMPLE; x += SAMPLE) add(Math.min(x, right - 1), Math.min(y, bottom - 1));
  }
  return hits;
}

/** Square CSS px of areas other than `own` in a rectangle, from a sample of its pixels. */
export function groundIn(ground: HallGround, box: Box, own = -1): number {
  let foreign = 0;
  for (const [area, hits] of sampleOf(ground, box)) if (area >= 0 && area !== own) foreign += hits;
  return foreign * SAMPLE * SAMPLE;
}

/** Part of a rectangle, 0 to 1, that belongs to another area, or to none, than most of it does. */
export function crossedIn(ground: HallGround, box: Box): number {
  const hits = [...sampleOf(ground, box).values()];
  const all = hits.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : 1 - Math.max(...hits) / all;
}

/**
 * Square CSS px of all areas, or of one, in a rectangle: exactly and at once however large it is, from a
 * summed-area table (Crow 1984).
 */
export function groundTable(
  { raster: { ids, width, height } }: HallGround,
  area?: number,
): (box: Box) => number {
  const row = width + 1;
  const sums = new Uint32Array(row * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let run = 0;
    for (let x = 0; x < width; x += 1) {
      const id = ids[y * width + x] ?? 0;
      if (area === undefined ? id > 0 : id === area + 1) run += 1;
      sums[(y + 1) * row + x + 1] = (sums[y * row + x + 1] as number) + run;
    }
  }
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, Math.round(value)));
  return (box) => {
    const [left, right] = [within(box.left, width), within(box.right, width)];
    const [top, bottom] = [within(box.top, height) * row, within(box.bottom, height) * row];
    const at = (i: number): number => sums[i] as number;
    return at(bottom + right) - at(top + right) - at(bottom + left) + at(top + left);
  };
}
