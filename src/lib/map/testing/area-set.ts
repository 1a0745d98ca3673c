import type { AreaSet } from '$lib/domain';

export type Ring = readonly (readonly [number, number])[];

/** An AreaSet of areas given as their rings (lon, lat; not closed), for tests: one polygon an area. */
export function areaSet(areas: readonly (readonly Ring[])[]): AreaSet {
  const rings = areas.flat();
  const points = rings.flat();
  const sums = (sizes: number[]) =>
    Uint32Array.from([0, ...sizes].map((_, i) => sizes.slice(0, i).reduce((a, b) => a + b, 0)));
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return {
    level: { id: 'rt', label: 'RT', whole: false, keyScope: 'parent' },
    count: areas.length,
    keys: areas.map((_, i) => String(i)),
    labels: areas.map((_, i) => `RT ${i}`),
    geometry: {
      coords: Float64Array.from(points.flat()),
      ringStart: sums(rings.map((ring) => ring.length)),
      polygonStart: sums(areas.filter((area) => area.length > 0).map((area) => area.length)),
      areaStart: sums(areas.map((area) => (area.length > 0 ? 1 : 0))),
      bbox: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
    },
    centres: Float64Array.from(
      areas.flatMap((area) =>
        area.length === 0
          ? [NaN, NaN]
          : [middle(area.flat().map(([x]) => x)), middle(area.flat().map(([, y]) => y))],
      ),
    ),
  };
}
