import type { Placement } from '../frame';
import { AreaRasteriser, createRaster, type IdRaster } from '../id-raster';
import { giveOnePixel } from '../mend-raster';
import type { PackedAreas } from '../packed-areas';
import type { Ring } from './area-set';

/** Pixels are units: what is packed is what is drawn. */
export const AS_IS: Placement = { k: 1, dx: 0, dy: 0 };

/** Areas whose rings are given in pixels (x right, y down), for tests. */
export function pixelAreas(areas: readonly (readonly Ring[])[]): PackedAreas {
  const rings = areas.flat();
  let vertex = 0;
  let ring = 0;
  const boxes = areas.flatMap((area) => {
    const xs = area.flat().map(([x]) => x);
    const ys = area.flat().map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  });
  return {
    count: areas.length,
    origin: { x: 0, y: 0 },
    coords: Float64Array.from(rings.flat(2)),
    ringStart: Uint32Array.from([0, ...rings.map((points) => (vertex += points.length))]),
    ringOfArea: Uint32Array.from([0, ...areas.map((area) => (ring += area.length))]),
    boxes: Float64Array.from(boxes),
    centres: Float64Array.from(
      areas.flatMap((_, a) => [
        ((boxes[4 * a] ?? NaN) + (boxes[4 * a + 2] ?? NaN)) / 2,
        ((boxes[4 * a + 1] ?? NaN) + (boxes[4 * a + 3] ?? NaN)) / 2,
      ]),
    ),
    side: 1,
  };
}

/** The raster of areas given in pixels, slivers included. */
export function rastered(areas: readonly (readonly Ring[])[], width: number, height: number): IdRaster {
  const packed = pixelAreas(areas);
  const raster = createRaster(width, height, packed.count);
  const rasteriser = new AreaRasteriser(packed, raster, AS_IS);
  rasteriser.paint(0, packed.count);
  giveOnePixel(raster, packed, AS_IS, rasteriser.slivers);
  return raster;
}

/** A raster as rows of numbers, ground as a dot. */
export function rows(raster: IdRaster): string[] {
  return Array.from({ length: raster.height }, (_, row) =>
    [...raster.ids.subarray(row * raster.width, (row + 1) * raster.width)]
      .map((id) => (id === 0 ? '.' : String(id)))
      .join(''),
  );
}
