import type { Geometry } from '$lib/domain';

/** A ring as lon, lat pairs; closed implicitly. */
export type Ring = readonly (readonly [number, number])[];
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[];

/** Flat geometry from nested areas, rings kept as given. */
export function geometryOf(areas: readonly (readonly Polygon[])[]): Geometry {
  const coords: number[] = [];
  const ringStart = [0];
  const polygonStart = [0];
  const areaStart = [0];
  for (const polygons of areas) {
    for (const rings of polygons) {
      for (const ring of rings) {
        for (const [lon, lat] of ring) coords.push(lon, lat);
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
    bbox: null,
  };
}

/** Counter-clockwise rectangle. */
export function rectangle(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}

/** The same rectangle as a hole. */
export function hole(west: number, south: number, east: number, north: number): Ring {
  return [...rectangle(west, south, east, north)].reverse();
}

/** Cells of a rectangular grid, row by row from the south-west: area = row · columns + column. */
export function gridOf(columns: number, rows: number, step: number, west = 107.5, south = -6.9): Geometry {
  const lon = (i: number) => west + i * step;
  const lat = (j: number) => south + j * step;
  return geometryOf(
    Array.from({ length: columns * rows }, (_, a) => {
      const i = a % columns;
      const j = Math.floor(a / columns);
      return [[rectangle(lon(i), lat(j), lon(i + 1), lat(j + 1))]];
    }),
  );
}
