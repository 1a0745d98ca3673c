import { inSight } from './area-path';
import { Crossings } from './crossings';
import type { Placement } from './frame';
import type { Box } from './label-fit';
import type { PackedAreas } from './packed-areas';

/** For every pixel the number of its area + 1; 0 is ground. Row by row from the top left. */
export interface IdRaster {
  readonly width: number;
  readonly height: number;
  readonly ids: Uint16Array | Uint32Array;
  /** All beyond it is ground: whole pixels, right and bottom not included. */
  readonly part: Box;
}

/** A raster of ground that can hold `areas` areas, which lie within `extent` (px) if that is known. */
export function createRaster(width: number, height: number, areas: number, extent?: Box): IdRaster {
  const size = width * height;
  // A sliver may take a pixel beside its own.
  const part = {
    left: Math.max(0, Math.floor((extent?.left ?? 0) - 2)),
    top: Math.max(0, Math.floor((extent?.top ?? 0) - 2)),
    right: Math.min(width, Math.ceil((extent?.right ?? width) + 2)),
    bottom: Math.min(height, Math.ceil((extent?.bottom ?? height) + 2)),
  };
  return { width, height, ids: areas < 0xffff ? new Uint16Array(size) : new Uint32Array(size), part };
}

/** Area at a pixel (fractions are rounded down); -1 for ground and outside the raster. */
export function areaAt(raster: IdRaster, x: number, y: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  if (column < 0 || row < 0 || column >= raster.width || row >= raster.height) return -1;
  return (raster.ids[row * raster.width + column] as number) - 1;
}

/**
 * Paints areas' numbers into a raster: scan conversion with the nonzero winding rule over all rings
 * of an area and the pixel-centre rule. Of two areas that overlap the later one is seen.
 */
export class AreaRasteriser {
  readonly #areas: PackedAreas;
  readonly #raster: IdRaster;
  readonly #place: Placement;
  readonly #crossings: Crossings;
  readonly #slivers: number[] = [];

  /** `place` is in pixels of the raster. */
  constructor(areas: PackedAreas, raster: IdRaster, place: Placement) {
    this.#areas = areas;
    this.#raster = raster;
    this.#place = place;
    this.#crossings = new Crossings(raster.width, raster.height);
  }

  /** Areas seen so far that hold no pixel centre: too small, too thin, or only touching the frame. */
  get slivers(): readonly number[] {
    return this.#slivers;
  }

  /** Paints areas from..to (exclusive). */
  paint(from: number, to: number): void {
    const { width, height } = this.#raster;
    for (let area = from; area < Math.min(to, this.#areas.count); area += 1) {
      if (!inSight(this.#areas, area, this.#place, width, height)) continue;
      this.#trace(area);
      if (this.#crossings.fill(this.#raster.ids, area + 1) === 0) this.#slivers.push(area);
    }
  }

  #trace(area: number): void {
    const { coords, ringStart, ringOfArea } = this.#areas;
    const { k, dx, dy } = this.#place;
    const lastRing = ringOfArea[area + 1] as number;
    for (let ring = ringOfArea[area] as number; ring < lastRing; ring += 1) {
      const end = ringStart[ring + 1] as number;
      let x = (coords[2 * end - 2] as number) * k + dx;
      let y = (coords[2 * end - 1] as number) * k + dy;
      for (let v = ringStart[ring] as number; v < end; v += 1) {
        const toX = (coords[2 * v] as number) * k + dx;
        const toY = (coords[2 * v + 1] as number) * k + dy;
        this.#crossings.edge(x, y, toX, toY);
        x = toX;
        y = toY;
      }
    }
  }
}
