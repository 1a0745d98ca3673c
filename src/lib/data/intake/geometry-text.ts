import type { Dataset, Geometry } from '$lib/domain';
import { cellsOfArea } from './join-report';

/** Boundaries of a level's areas as GeoJSON, each under the names of its own and upper levels. */
export function geometryText(dataset: Dataset, level: number, geometry: Geometry): string {
  const { ladder, levels } = dataset;
  const features = Array.from({ length: levels[level]?.count ?? 0 }, (_, area) => {
    const cells = cellsOfArea(dataset, level, area);
    return {
      type: 'Feature',
      properties: Object.fromEntries(
        ladder.flatMap(({ id }, i) => (cells[i] === '' ? [] : [[id, cells[i]]])),
      ),
      geometry: areaGeometry(geometry, area),
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** One area as a GeoJSON MultiPolygon, rings closed; null for an area without polygon. */
function areaGeometry({ coords, ringStart, polygonStart, areaStart }: Geometry, area: number): object | null {
  const polygons: number[][][][] = [];
  for (let p = areaStart[area] ?? 0; p < (areaStart[area + 1] ?? 0); p += 1) {
    const rings: number[][][] = [];
    for (let r = polygonStart[p] ?? 0; r < (polygonStart[p + 1] ?? 0); r += 1) {
      const ring: number[][] = [];
      for (let v = ringStart[r] ?? 0; v < (ringStart[r + 1] ?? 0); v += 1) {
        ring.push([coords[2 * v] ?? NaN, coords[2 * v + 1] ?? NaN]);
      }
      const [first] = ring;
      if (first !== undefined) rings.push([...ring, first]);
    }
    polygons.push(rings);
  }
  return polygons.length === 0 ? null : { type: 'MultiPolygon', coordinates: polygons };
}
