import type { Geometry } from '$lib/domain';
import { pointInArea } from '$lib/stats';

/** Points of a grid over the area, each way. */
const STEPS = 8;

/** A point in an area, near the middle of its first polygon: lon, lat; null for one without a polygon. */
export function placeWithin(geometry: Geometry, area: number): readonly [lng: number, lat: number] | null {
  const { coords, ringStart, polygonStart, areaStart } = geometry;
  const polygon = areaStart[area] ?? 0;
  const ring = polygonStart[polygon] ?? 0;
  if (polygon === areaStart[area + 1]) return null;
  const vertices = [...coords.slice(2 * (ringStart[ring] ?? 0), 2 * (ringStart[ring + 1] ?? 0))];
  const [lngs, lats] = [0, 1].map((axis) => vertices.filter((_, i) => i % 2 === axis));
  const along = (values: readonly number[] = [], share: number): number =>
    Math.min(...values) * (1 - share) + Math.max(...values) * share;
  const shares = Array.from({ length: STEPS - 1 }, (_, i) => (i + 1) / STEPS);
  const grid = shares.flatMap((x) => shares.map((y) => ({ x, y, off: (x - 0.5) ** 2 + (y - 0.5) ** 2 })));
  const points = grid
    .sort((a, b) => a.off - b.off)
    .map(({ x, y }) => [along(lngs, x), along(lats, y)] as const);
  return points.find(([lng, lat]) => pointInArea(geometry, area, lng, lat)) ?? null;
}
