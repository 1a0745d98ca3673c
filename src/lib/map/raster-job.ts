import { enlarged, place, type Frame } from './frame';
import { AreaRasteriser, createRaster, type IdRaster } from './id-raster';
import { closeCracks, enlarge, giveOnePixel } from './mend-raster';
import { extentOf, type PackedAreas } from './packed-areas';
import { inSlices } from './slices';

/** Above this many areas a coarse raster is shown at once and the sharp one comes in slices. */
export const MANY_AREAS = 10_000;
const COARSENESS = 4;
const STRIDE = 256;

interface Sheet {
  readonly raster: IdRaster;
  readonly paint: (from: number, to: number) => void;
  readonly finish: () => void;
}

function sheet(areas: PackedAreas, frame: Frame, divisor: number): Sheet {
  const pixels = (size: number) => Math.ceil(Math.round(size * frame.ratio) / divisor);
  const placement = enlarged(place(frame, areas.origin), frame.ratio / divisor);
  const extent = extentOf(areas, placement);
  const raster = createRaster(pixels(frame.width), pixels(frame.height), areas.count, extent);
  const rasteriser = new AreaRasteriser(areas, raster, placement);
  return {
    raster,
    paint: (from, to) => {
      rasteriser.paint(from, to);
    },
    finish: () => {
      giveOnePixel(raster, areas, placement, rasteriser.slivers);
      closeCracks(raster);
    },
  };
}

/**
 * Paints the areas' numbers for a frame and hands the raster over: at once, or for very many areas
 * first a coarse one and the sharp one some frames later. Returns what stops the work.
 */
export function rasterise(
  areas: PackedAreas,
  frame: Frame,
  got: (raster: IdRaster, sharp: boolean) => void,
): () => void {
  const sharp = sheet(areas, frame, 1);
  if (areas.count <= MANY_AREAS) {
    sharp.paint(0, areas.count);
    sharp.finish();
    got(sharp.raster, true);
    return () => undefined;
  }
  const coarse = sheet(areas, frame, COARSENESS);
  coarse.paint(0, areas.count);
  coarse.finish();
  const { width, height } = sharp.raster;
  const shown = createRaster(width, height, areas.count);
  enlarge(coarse.raster, shown);
  got(shown, false);
  return inSlices(areas.count, STRIDE, sharp.paint, () => {
    sharp.finish();
    got(sharp.raster, true);
  });
}
