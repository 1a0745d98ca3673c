import { localPlane } from '$lib/stats';
import type { Feature } from './geojson';
import type { LngLat } from './plane';

/** Side of a tile, metres: room for its number on a phone, and no claim about the ground. */
const SIDE_M = 120;
/** The kelurahan is about here; where a tile lies says nothing about where its RT is. */
const plane = localPlane(112.05, -7.83);

interface Block {
  /** The column that names the tiles. */
  readonly level: 'rt' | 'rw';
  /** The highest number in print. */
  readonly last: number;
  readonly columns: number;
  /** Grid column of the block's first tile. */
  readonly from: number;
}

/** Far enough apart that no RW tile seems to hold an RT tile: which RT is in which RW is not printed. */
const BLOCKS: readonly Block[] = [
  { level: 'rt', last: 23, columns: 6, from: 0 },
  { level: 'rw', last: 9, columns: 3, from: 16 },
];

/**
 * Squares for RT 1–23 and RW 1–9 of Betet, the highest numbers in print, in reading order: schematic,
 * not boundaries. A feature with `rt` alone is an RT, one with `rw` alone an RW.
 */
export function betetTiles(): Feature[] {
  return BLOCKS.flatMap(({ level, last, columns, from }) =>
    Array.from({ length: last }, (_, i): Feature => {
      const [west, north] = [from + (i % columns), -Math.floor(i / columns)];
      const corners = [
        [west, north - 1],
        [west + 1, north - 1],
        [west + 1, north],
        [west, north],
        [west, north - 1],
      ] as const;
      const ring = corners.map(([column, row]) => corner(column, row));
      return { properties: { [level]: String(i + 1) }, geometry: { type: 'Polygon', coordinates: [ring] } };
    }),
  );
}

/** A corner of the grid in degrees, to about 11 cm: the same for all tiles that meet there. */
function corner(column: number, row: number): LngLat {
  const [lng, lat] = plane.toDegrees(column * SIDE_M, row * SIDE_M);
  return [Number.parseFloat(lng.toFixed(6)), Number.parseFloat(lat.toFixed(6))];
}
