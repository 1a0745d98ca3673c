import type { Bbox, Geometry } from '$lib/domain';
import type { PolygonRings } from './clean-polygons';

/** Flat geometry of areas, each a list of polygons with clean rings. */
export function buildGeometry(areas: readonly (readonly PolygonRings[])[]): Geometry {
  const coords: number[] = [];
  const ringStart = [0];
  const polygonStart = [0];
  const areaStart = [0];
  for (const polygons of areas) {
    for (const rings of polygons) {
      for (const ring of rings) {
        for (const value of ring) coords.push(value);
        ringStart.push(coords.length / 2);
      }
      polygonStart.push(ringStart.length - 1);
    }
    areaStart.push(polygonStart.length - 1);
  }
  return {
    coords: Float64Array.from(coords),
    ringStart: Uint32Array.from(ringStart),
    polygonStart: Uint32Array.from(polygonStart),
    areaStart: Uint32Array.from(areaStart),
    bbox: bboxOf(coords),
  };
}

/** Box of lon, lat, lon, lat …; null around nothing. */
export function bboxOf(coords: readonly number[]): Bbox | null {
  if (coords.length === 0) return null;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < coords.length; i += 2) {
    const lng = coords[i] ?? 0;
    const lat = coords[i + 1] ?? 0;
    if (lng < west) west = lng;
    if (lng > east) east = lng;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}
