import type { Geometry } from '$lib/domain';
import { ringsOfArea } from './rings-of-area';

/**
 * Whether a point lies in an area: its rings, as stored, wind about it (nonzero rule; Sunday 2001, "Inclusion
 * of a Point in a Polygon"). Edge rule: a western or southern edge belongs to the area, an eastern or
 * northern one does not, so that a point on a shared border is in exactly one of two neighbours.
 * False for NaN and for an area without polygon.
 */
export function pointInArea(geometry: Geometry, area: number, lon: number, lat: number): boolean {
  const { coords, ringStart } = geometry;
  const [firstRing, endRing] = ringsOfArea(geometry, area);
  let winding = 0;
  for (let r = firstRing; r < endRing; r += 1) {
    const start = ringStart[r] as number;
    const end = ringStart[r + 1] as number;
    for (let v = start, before = end - 1; v < end; before = v, v += 1) {
      winding += crossing(coords, before, v, lon, lat);
    }
  }
  return winding !== 0;
}

/** ±1 where a ray from the point to the east meets the edge a–b going up or down, else 0. */
function crossing(coords: Float64Array, a: number, b: number, lon: number, lat: number): -1 | 0 | 1 {
  const up = (coords[2 * b + 1] as number) > lat;
  if ((coords[2 * a + 1] as number) > lat === up) return 0;
  // Always from the lower end: a shared edge must give both neighbours the same rounding.
  const low = up ? a : b;
  const high = up ? b : a;
  const x = coords[2 * low] as number;
  const y = coords[2 * low + 1] as number;
  const dx = (coords[2 * high] as number) - x;
  const dy = (coords[2 * high + 1] as number) - y;
  const west = dx * (lat - y) - (lon - x) * dy > 0;
  if (!west) return 0;
  return up ? 1 : -1;
}
