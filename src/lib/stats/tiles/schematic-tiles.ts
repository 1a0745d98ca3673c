import type { Bbox, Geometry } from '$lib/domain';
import { localPlane } from '../local-plane';
import { blockLayout } from './block-layout';

/** In the Java Sea: a tile stands there for no ground. */
const AT_SEA = { lon: 110, lat: -5 };
/** Side of a tile, metres: room for its number on a phone, and no claim about the ground. */
const SIDE_M = 120;
/** Six decimals of a degree (11 cm), as boundary files have. */
const PER_DEGREE = 1e6;

/** An area to be drawn as a tile: `parent` names its block (the key of its RW); null stands with the other nulls. */
export interface TileArea {
  readonly key: string;
  readonly parent: string | null;
}

/** Where the tiles are centred (degrees) and how big each is (metres). */
export interface TileOptions {
  readonly lon?: number;
  readonly lat?: number;
  readonly sideM?: number;
}

/** Place of a tile in sides of a tile: column from the west, row from the north. */
type Place = readonly [column: number, row: number];

/**
 * One square of equal size for every area, where no boundaries are known: schematic, neither shape nor place
 * is true. Areas of one parent stand in a compact block in the order given, blocks in the order of their
 * first areas, with a gap between them. Tiles that meet share their corners exactly. Area i of the result is
 * areas[i]. Deterministic. No areas give no polygons.
 */
export function schematicTiles(areas: readonly TileArea[], options: TileOptions = {}): Geometry {
  const { lon = AT_SEA.lon, lat = AT_SEA.lat, sideM = SIDE_M } = options;
  const { places, width, height } = placesOf(areas);
  const plane = localPlane(lon, lat);
  const round = (degrees: number) => Math.round(degrees * PER_DEGREE) / PER_DEGREE;
  const lonAt = (column: number) => round(plane.toDegrees((column - width / 2) * sideM, 0)[0]);
  const latAt = (row: number) => round(plane.toDegrees(0, (height / 2 - row) * sideM)[1]);
  const coords = new Float64Array(8 * areas.length);
  places.forEach(([column, row], area) => {
    const [west, east] = [lonAt(column), lonAt(column + 1)];
    const [north, south] = [latAt(row), latAt(row + 1)];
    coords.set([west, south, east, south, east, north, west, north], 8 * area);
  });
  const one = Uint32Array.from({ length: areas.length + 1 }, (_, i) => i);
  return {
    coords,
    ringStart: one.map((i) => 4 * i),
    polygonStart: one,
    areaStart: one,
    bbox: areas.length === 0 ? null : ([lonAt(0), latAt(height), lonAt(width), latAt(0)] satisfies Bbox),
  };
}

function placesOf(areas: readonly TileArea[]): { places: Place[]; width: number; height: number } {
  const members = new Map<string | null, number[]>();
  areas.forEach(({ parent }, area) => {
    const block = members.get(parent);
    if (block === undefined) members.set(parent, [area]);
    else block.push(area);
  });
  const groups = [...members.values()];
  const { blocks, width, height } = blockLayout(groups.map(({ length }) => length));
  const places: Place[] = areas.map(() => [0, 0]);
  groups.forEach((group, b) => {
    const { column = 0, row = 0, columns = 1 } = blocks[b] ?? {};
    group.forEach((area, i) => {
      places[area] = [column + (i % columns), row + Math.floor(i / columns)];
    });
  });
  return { places, width, height };
}
