import type { Geometry } from '$lib/domain';
import { areaMoments } from './area-moments';
import type { Plane } from './local-plane';

/**
 * Ground area in km² on an equal-area plane, holes left out (the surveyor's formula). Edges are straight
 * on the plane. Polygons of one area that overlap are counted twice. NaN where the area has no polygon:
 * unknown, not 0.
 */
export function areaKm2(geometry: Geometry, area: number, plane: Plane): number {
  const polygons = (geometry.areaStart[area + 1] ?? 0) - (geometry.areaStart[area] ?? 0);
  return polygons > 0 ? areaMoments(geometry, area, plane).m2 / 1e6 : NaN;
}
