import type { Bbox, Geometry } from '$lib/domain';

/** First ring of an area and the one after its last; equal where it has no polygon or is not there. */
export function ringsOfArea(geometry: Geometry, area: number): readonly [first: number, end: number] {
  const { areaStart, polygonStart } = geometry;
  const first = polygonStart[areaStart[area] ?? 0];
  const end = polygonStart[areaStart[area + 1] ?? 0];
  return first === undefined || end === undefined || end < first ? [0, 0] : [first, end];
}

/** Bounds of one area in degrees; null where it has no polygon. */
export function boundsOfArea(geometry: Geometry, area: number): Bbox | null {
  const { coords, ringStart } = geometry;
  const [first, end] = ringsOfArea(geometry, area);
  const from = ringStart[first] ?? 0;
  const to = ringStart[end] ?? 0;
  if (first === end || to <= from) return null;
  const min = [Infinity, Infinity] as [number, number];
  const max = [-Infinity, -Infinity] as [number, number];
  for (let v = from; v < to; v += 1) {
    const lon = coords[2 * v] as number;
    const lat = coords[2 * v + 1] as number;
    if (lon < min[0]) min[0] = lon;
    if (lat < min[1]) min[1] = lat;
    if (lon > max[0]) max[0] = lon;
    if (lat > max[1]) max[1] = lat;
  }
  return [...min, ...max];
}
