import type { HatchTile } from './hatch';
import type { IdRaster } from './id-raster';
import type { ColourTable } from './lookup';

/** Canvas px of the raster's corner in the world, so that a hatch stays put when the frame moves. */
export interface HatchPhase {
  readonly x: number;
  readonly y: number;
}

function modulo(value: number, size: number): number {
  return ((Math.floor(value) % size) + size) % size;
}

/**
 * Puts the raster's ids through the table into 32-bit pixels (same length as the raster). Touches no
 * geometry: this is all that a recolouring costs.
 */
export function colourise(
  raster: IdRaster,
  table: ColourTable,
  tiles: readonly HatchTile[],
  phase: HatchPhase,
  pixels: Uint32Array,
): void {
  const { ids, width, part } = raster;
  const { ground, line, pattern } = table;
  const offsets = tiles.map(({ size }) => ({ x: modulo(phase.x, size), y: modulo(phase.y, size) }));
  pixels.fill(0);
  for (let row = part.top; row < part.bottom; row += 1) {
    const start = row * width;
    for (let column = part.left; column < part.right; column += 1) {
      const id = ids[start + column] as number;
      const kind = pattern[id] as number;
      if (kind === 0) {
        pixels[start + column] = ground[id] as number;
        continue;
      }
      const { size, marks } = tiles[kind] as HatchTile;
      const offset = offsets[kind] as HatchPhase;
      const marked = marks[((row + offset.y) % size) * size + ((column + offset.x) % size)];
      pixels[start + column] = (marked === 1 ? line[id] : ground[id]) as number;
    }
  }
}
