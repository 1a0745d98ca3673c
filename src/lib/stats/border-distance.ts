import type { Geometry } from '$lib/domain';
import { ringsOfArea } from './rings-of-area';

/**
 * Distance from a point to the nearest edge of an area, in degrees of latitude; longitudes are first
 * scaled by `scale` (the cosine of the latitude). Infinity for an area without polygon.
 */
export function borderDistance(
  geometry: Geometry,
  area: number,
  [lon, lat]: readonly [number, number],
  scale: number,
): number {
  const { coords, ringStart } = geometry;
  const [firstRing, endRing] = ringsOfArea(geometry, area);
  let least = Infinity;
  for (let r = firstRing; r < endRing; r += 1) {
    const end = ringStart[r + 1] as number;
    for (let v = ringStart[r] as number, before = end - 1; v < end; before = v, v += 1) {
      const ax = ((coords[2 * before] as number) - lon) * scale;
      const ay = (coords[2 * before + 1] as number) - lat;
      const bx = ((coords[2 * v] as number) - lon) * scale;
      const by = (coords[2 * v + 1] as number) - lat;
      least = Math.min(least, squaredToSegment(ax, ay, bx, by));
    }
  }
  return Math.sqrt(least);
}

/** Squared distance from the origin to the segment a–b. */
function squaredToSegment(ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2));
  return (ax + along * dx) ** 2 + (ay + along * dy) ** 2;
}
