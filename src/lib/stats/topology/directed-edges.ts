import type { Geometry } from '$lib/domain';
import { firstEqualPair } from '../first-equal-pair';
import { ringsOfArea } from '../rings-of-area';

/** Vertices closer than this are one: a ten-millionth of a degree, about a centimetre. */
const PER_DEGREE = 1e7;

/**
 * One edge per vertex of a geometry: edge v runs to vertex v from the one before it in its ring, with the
 * area on its left. Vertices at one place carry the number of the first of them.
 */
export interface DirectedEdges {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** −1 for an edge without length (a repeated vertex). Ascending otherwise. */
  readonly area: Int32Array;
}

/** The edges of all rings. Relies on rings wound as the domain says: ground to the left. */
export function directedEdges(geometry: Geometry): DirectedEdges {
  const { ringStart, areaStart } = geometry;
  const at = places(geometry.coords);
  const from = at.slice();
  const area = new Int32Array(at.length).fill(-1);
  for (let a = 0; a + 1 < areaStart.length; a += 1) {
    const [firstRing, endRing] = ringsOfArea(geometry, a);
    for (let r = firstRing; r < endRing; r += 1) {
      const end = ringStart[r + 1] as number;
      for (let v = ringStart[r] as number, before = end - 1; v < end; before = v, v += 1) {
        from[v] = at[before] as number;
        if (from[v] !== at[v]) area[v] = a;
      }
    }
  }
  return { from, to: at, area };
}

/** For every vertex the first one at its place. */
function places(coords: Float64Array): Int32Array {
  const lon = new Int32Array(coords.length / 2);
  const lat = new Int32Array(coords.length / 2);
  for (let v = 0; v < lon.length; v += 1) {
    lon[v] = Math.round((coords[2 * v] as number) * PER_DEGREE);
    lat[v] = Math.round((coords[2 * v + 1] as number) * PER_DEGREE);
  }
  return firstEqualPair(lon, lat);
}
