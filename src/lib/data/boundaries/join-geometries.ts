import type { Geometry } from '$lib/domain';
import { buildGeometry } from './build-geometry';
import type { PolygonRings } from './clean-polygons';

/** Geometries of the same `areas` as one: an area has its polygons of all of them. */
export function joinGeometries(geometries: readonly Geometry[], areas: number): Geometry {
  return buildGeometry(
    Array.from({ length: areas }, (_, area) => geometries.flatMap((geometry) => polygonsOf(geometry, area))),
  );
}

/** How many areas have no polygon. */
export function emptyAreas({ areaStart }: Geometry): number {
  return areaStart.slice(1).reduce((count, end, area) => (end === areaStart[area] ? count + 1 : count), 0);
}

function polygonsOf({ coords, ringStart, polygonStart, areaStart }: Geometry, area: number): PolygonRings[] {
  const polygons: PolygonRings[] = [];
  for (let p = areaStart[area] ?? 0; p < (areaStart[area + 1] ?? 0); p += 1) {
    const rings: number[][] = [];
    for (let r = polygonStart[p] ?? 0; r < (polygonStart[p + 1] ?? 0); r += 1) {
      rings.push([...coords.subarray(2 * (ringStart[r] ?? 0), 2 * (ringStart[r + 1] ?? 0))]);
    }
    polygons.push(rings);
  }
  return polygons;
}
