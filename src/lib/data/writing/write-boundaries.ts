import type { Dataset, Geometry } from '$lib/domain';
import { areaCells } from './area-cells';
import type { AreaAt, AreaOrder } from './area-order';

/**
 * Boundaries of all levels that have any as GeoJSON (RFC 7946), every area named by its level and those
 * above; null where there are none. In the lowest such level every area has a feature, those without a
 * polygon too; above it only those with one.
 */
export function boundariesText(dataset: Dataset, order: AreaOrder): string | null {
  const { levels, ladder } = dataset;
  const lowest = levels.reduce((found, { geometry }, at) => (geometry === null ? found : at), -1);
  if (lowest < 0) return null;
  const cellsOf = areaCells(dataset);
  const areas = levels.flatMap(({ geometry, keys }, level): AreaAt[] =>
    keys.flatMap((_, area) => {
      const drawn = geometry !== null && polygonsOf(geometry, area).length > 0;
      return drawn || level === lowest ? [{ level, area, year: 0 }] : [];
    }),
  );
  const features = order(areas).map(({ level, area }) => {
    const cells = cellsOf(level, area);
    const geometry = levels[level]?.geometry ?? null;
    return {
      type: 'Feature',
      properties: Object.fromEntries(
        ladder.flatMap(({ id }, at) => ((cells[at] ?? '') === '' ? [] : [[id, cells[at]]])),
      ),
      geometry: geometry === null ? null : shapeOf(polygonsOf(geometry, area)),
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

type Position = readonly [lng: number, lat: number];
type Rings = readonly (readonly Position[])[];

function shapeOf(polygons: readonly Rings[]): object | null {
  const [first] = polygons;
  if (first === undefined) return null;
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function polygonsOf({ coords, ringStart, polygonStart, areaStart }: Geometry, area: number): Rings[] {
  const between = (starts: Uint32Array, at: number): number[] => {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  };
  const vertex = (v: number): Position => [coords[v * 2] ?? NaN, coords[v * 2 + 1] ?? NaN];
  return between(areaStart, area).map((polygon) =>
    between(polygonStart, polygon).map((ring) => closed(between(ringStart, ring).map(vertex))),
  );
}

/** A ring with its first vertex repeated at the end. */
export function closed(ring: readonly Position[]): Position[] {
  return [...ring, ...ring.slice(0, 1)];
}
