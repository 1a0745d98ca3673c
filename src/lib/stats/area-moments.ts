import type { Geometry } from '$lib/domain';
import type { Plane } from './local-plane';
import { ringsOfArea } from './rings-of-area';

/** Area in m² and the area's first moments about the plane's centre, by Green's theorem. */
export interface AreaMoments {
  readonly m2: number;
  readonly mx: number;
  readonly my: number;
}

/**
 * Signed area and moments of an area on a plane; holes run the other way and so subtract themselves.
 * Measured from the first vertex: cross products of far coordinates would lose digits.
 */
export function areaMoments(geometry: Geometry, area: number, plane: Plane): AreaMoments {
  const { coords, ringStart } = geometry;
  const [firstRing, endRing] = ringsOfArea(geometry, area);
  const from = ringStart[firstRing] ?? 0;
  const xy = coords.slice(2 * from, 2 * (ringStart[endRing] ?? 0));
  plane.projectInto(xy, xy);
  const ox = xy[0] ?? 0;
  const oy = xy[1] ?? 0;
  let twice = 0;
  let sx = 0;
  let sy = 0;
  for (let r = firstRing; r < endRing; r += 1) {
    const start = (ringStart[r] as number) - from;
    const end = (ringStart[r + 1] as number) - from;
    for (let v = start, before = end - 1; v < end; before = v, v += 1) {
      const ax = (xy[2 * before] as number) - ox;
      const ay = (xy[2 * before + 1] as number) - oy;
      const bx = (xy[2 * v] as number) - ox;
      const by = (xy[2 * v + 1] as number) - oy;
      const cross = ax * by - bx * ay;
      twice += cross;
      sx += (ax + bx) * cross;
      sy += (ay + by) * cross;
    }
  }
  const m2 = twice / 2;
  return { m2, mx: sx / 6 + ox * m2, my: sy / 6 + oy * m2 };
}
