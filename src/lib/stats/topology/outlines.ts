import type { Bbox, Geometry, Topology } from '$lib/domain';
import { areaRings, type AreaRings } from './area-rings';
import { holesInRings } from './holes-in-rings';

/**
 * The polygons of a topology's areas: outer rings counter-clockwise, each followed by its holes, clockwise.
 * Cuts inside an area are gone; parts that touch in a point stay two polygons. An area without arcs has no
 * polygon. `bbox` is that of all polygons, null without any.
 */
export function outlines(topology: Topology): Geometry {
  const rings = areaRings(topology);
  const owner = holesInRings(rings);
  // Sorted by area already; the outer ring of a polygon comes before its holes.
  const order = Uint32Array.from(owner, (_, ring) => ring).sort(
    (a, b) =>
      (owner[a] as number) - (owner[b] as number) || Number(owner[a] !== a) - Number(owner[b] !== b) || a - b,
  );
  const coords = new Float64Array(rings.geometry.coords.length);
  const ringStart = new Uint32Array(order.length + 1);
  const polygons: number[] = [];
  const areaStart = new Uint32Array(topology.areas + 1);
  order.forEach((ring, position) => {
    const own = owner[ring] === ring;
    const vertices = verticesOf(rings, ring, own && (rings.twice[ring] as number) < 0);
    coords.set(vertices, 2 * (ringStart[position] as number));
    ringStart[position + 1] = (ringStart[position] as number) + vertices.length / 2;
    if (!own) return;
    polygons.push(position);
    const after = (rings.area[ring] as number) + 1;
    areaStart[after] = (areaStart[after] as number) + 1;
  });
  for (let a = 0; a < topology.areas; a += 1)
    areaStart[a + 1] = (areaStart[a + 1] as number) + (areaStart[a] as number);
  return {
    coords,
    ringStart,
    polygonStart: Uint32Array.from([...polygons, order.length]),
    areaStart,
    bbox: boundsOf(coords),
  };
}

/** The ring's lon, lat pairs; `turned` keeps the first vertex and runs the other way. */
function verticesOf(
  { geometry: { coords, ringStart } }: AreaRings,
  ring: number,
  turned: boolean,
): Float64Array {
  const start = ringStart[ring] as number;
  const end = ringStart[ring + 1] as number;
  const own = coords.slice(2 * start, 2 * end);
  if (!turned) return own;
  return own.map((_, i) => coords[2 * (i < 2 ? start : end - (i >> 1)) + (i % 2)] as number);
}

function boundsOf(coords: Float64Array): Bbox | null {
  if (coords.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < coords.length; i += 2) {
    west = Math.min(west, coords[i] as number);
    east = Math.max(east, coords[i] as number);
    south = Math.min(south, coords[i + 1] as number);
    north = Math.max(north, coords[i + 1] as number);
  }
  return [west, south, east, north];
}
