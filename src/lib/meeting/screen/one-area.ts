import type { AreaSet, Geometry } from '$lib/domain';

/** One area of a set as a set of its own, so that it can be drawn alone; null where it has no polygon. */
export function oneArea(areas: AreaSet, index: number): AreaSet | null {
  const { geometry } = areas;
  const own = geometry === null || index < 0 ? null : oneOf(geometry, index);
  if (own === null) return null;
  return {
    level: areas.level,
    count: 1,
    keys: areas.keys.slice(index, index + 1),
    labels: areas.labels.slice(index, index + 1),
    geometry: own,
    centres: areas.centres.slice(2 * index, 2 * index + 2),
  };
}

function oneOf({ areaStart, polygonStart, ringStart, coords }: Geometry, area: number): Geometry | null {
  const [polygon, endPolygon] = [areaStart[area] ?? 0, areaStart[area + 1] ?? 0];
  if (polygon === endPolygon) return null;
  const [ring, endRing] = [polygonStart[polygon] ?? 0, polygonStart[endPolygon] ?? 0];
  const [vertex, endVertex] = [ringStart[ring] ?? 0, ringStart[endRing] ?? 0];
  const own = coords.slice(2 * vertex, 2 * endVertex);
  const [lons, lats] = [0, 1].map((axis) => own.filter((_, i) => i % 2 === axis));
  const [west, east] = ends(lons ?? own);
  const [south, north] = ends(lats ?? own);
  return {
    coords: own,
    ringStart: ringStart.slice(ring, endRing + 1).map((at) => at - vertex),
    polygonStart: polygonStart.slice(polygon, endPolygon + 1).map((at) => at - ring),
    areaStart: Uint32Array.of(0, endPolygon - polygon),
    bbox: [west, south, east, north],
  };
}

function ends(values: Float64Array): readonly [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) [least, most] = [Math.min(least, value), Math.max(most, value)];
  return [least, most];
}
