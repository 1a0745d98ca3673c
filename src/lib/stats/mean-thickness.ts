import type { Geometry } from '$lib/domain';
import { ringsOfArea } from './rings-of-area';

/**
 * How thick an area is: its ground over the length of all its borders, holes included ("hydraulic
 * radius"; a quarter of a square's side, half of a long strip's width). Degrees of latitude; longitudes
 * are first scaled by `scale`. 0 for an area without polygon or ground.
 */
export function meanThickness(geometry: Geometry, area: number, scale: number): number {
  const { coords, ringStart } = geometry;
  const [firstRing, endRing] = ringsOfArea(geometry, area);
  const x0 = coords[2 * (ringStart[firstRing] ?? 0)] ?? 0;
  let twice = 0;
  let length = 0;
  for (let r = firstRing; r < endRing; r += 1) {
    const end = ringStart[r + 1] as number;
    for (let v = ringStart[r] as number, before = end - 1; v < end; before = v, v += 1) {
      const ax = ((coords[2 * before] as number) - x0) * scale;
      const bx = ((coords[2 * v] as number) - x0) * scale;
      const ay = coords[2 * before + 1] as number;
      const by = coords[2 * v + 1] as number;
      twice += (ax + bx) * (by - ay);
      length += Math.hypot(bx - ax, by - ay);
    }
  }
  return length === 0 ? 0 : Math.abs(twice) / 2 / length;
}
