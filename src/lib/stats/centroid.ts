import type { Geometry } from '$lib/domain';
import { areaMoments } from './area-moments';
import type { Plane } from './local-plane';
import { boundsOfArea } from './rings-of-area';

/**
 * Centre of gravity of an area on an equal-area plane, as lon, lat. It may lie outside a bent area or in
 * a hole. A polygon without any ground (a line, a point) gives the middle of its bounds; null where the
 * area has no polygon.
 */
export function centroid(geometry: Geometry, area: number, plane: Plane): [lon: number, lat: number] | null {
  const bounds = boundsOfArea(geometry, area);
  if (bounds === null) return null;
  const { m2, mx, my } = areaMoments(geometry, area, plane);
  // A thousandth of a square metre is rounding, not ground.
  if (Math.abs(m2) < 1e-3) return [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  return plane.toDegrees(mx / m2, my / m2);
}
