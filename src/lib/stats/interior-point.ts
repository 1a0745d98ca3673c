import type { Geometry } from '$lib/domain';
import { boundsOfArea, ringsOfArea } from './rings-of-area';

/** Parts of the height at which an area is cut; the middle first. Odd, to miss vertices on round figures. */
const CUTS = [0.501, 0.377, 0.623, 0.251, 0.749, 0.127, 0.873];

/**
 * A point inside an area that is quick to find: the middle of the widest stretch along one of a few
 * parallels. An area without ground gives the middle of its bounds; null where it has no polygon.
 */
export function interiorPoint(geometry: Geometry, area: number): [lon: number, lat: number] | null {
  const bounds = boundsOfArea(geometry, area);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  for (const cut of CUTS) {
    const lat = south + (north - south) * cut;
    const lon = middleOfWidest(crossings(geometry, area, lat));
    if (lon !== null) return [lon, lat];
  }
  return [(west + east) / 2, (south + north) / 2];
}

/** Longitudes where the area's edges cross a parallel, with their direction, from west to east. */
function crossings(geometry: Geometry, area: number, lat: number): [lon: number, turn: number][] {
  const { coords, ringStart } = geometry;
  const [firstRing, endRing] = ringsOfArea(geometry, area);
  const found: [number, number][] = [];
  for (let r = firstRing; r < endRing; r += 1) {
    const end = ringStart[r + 1] as number;
    for (let v = ringStart[r] as number, before = end - 1; v < end; before = v, v += 1) {
      const ay = coords[2 * before + 1] as number;
      const by = coords[2 * v + 1] as number;
      if (ay > lat === by > lat) continue;
      const ax = coords[2 * before] as number;
      const bx = coords[2 * v] as number;
      found.push([ax + ((lat - ay) / (by - ay)) * (bx - ax), by > ay ? 1 : -1]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

function middleOfWidest(found: readonly [number, number][]): number | null {
  let winding = 0;
  let widest = 0;
  let middle: number | null = null;
  found.forEach(([lon, turn], i) => {
    winding += turn;
    const width = (found[i + 1]?.[0] ?? lon) - lon;
    if (winding === 0 || width <= widest) return;
    widest = width;
    middle = lon + width / 2;
  });
  return middle;
}
