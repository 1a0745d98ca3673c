import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GivenLayer } from '$lib/domain';
import { repairPolygons } from '.';
import { crossesItself } from './crosses-itself';
import { readShape } from './read-shape';
import { metresAbout, shapeM2, twiceArea } from './shape';

const METRES = metresAbout(0);
const layerOf = (...geometries: readonly unknown[]): GivenLayer => ({
  file: 'peta.geojson',
  layer: '',
  features: geometries.map((geometry, i) => ({ row: i + 1, properties: { rt: String(i + 1) }, geometry })),
});
/** A polygon whose rings are in metres from (0, 0), given closed. */
const polygon = (...rings: readonly (readonly (readonly [number, number])[])[]) => ({
  type: 'Polygon',
  coordinates: rings.map((ring) =>
    [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x / METRES.perLon, y / METRES.perLat]),
  ),
});
const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
const codes = (layer: GivenLayer) => repairPolygons(layer).problems.map(({ code }) => code);
const m2 = ({ features }: GivenLayer, i = 0) =>
  Math.round(shapeM2(readShape(features[i]?.geometry).shape, METRES));

describe('one polygon', () => {
  it('that is sound is left alone, and so are points, lines and nothing', () => {
    const layer = layerOf(polygon(box(0, 0, 10, 10)), { type: 'Point', coordinates: [1, 1] }, null);
    const repaired = repairPolygons(layer);
    expect(repaired.problems).toEqual([]);
    repaired.layer.features.forEach((feature, i) => {
      expect(feature).toBe(layer.features[i]);
    });
  });

  it('like a bow-tie becomes its two wings', () => {
    const tie = polygon([
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ]);
    const { layer, problems } = repairPolygons(layerOf(tie));
    expect(problems).toMatchObject([
      { code: 'shape-mended', where: { row: 1 }, params: { crossings: 1, parts: 2 } },
    ]);
    expect(m2(layer)).toBe(50);
    expect(layer.features[0]?.geometry).toMatchObject({ type: 'MultiPolygon' });
  });

  it('that runs round twice is not counted twice', () => {
    const loop = polygon([
      [0, 0],
      [10, 0],
      [10, 10],
      [4, 10],
      [4, 4],
      [6, 4],
      [6, 12],
      [0, 12],
    ]);
    expect(m2(repairPolygons(layerOf(loop)).layer)).toBe(100 + 12);
  });

  it('is closed, rewound and freed of repeated vertices without a change of shape', () => {
    const open = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 0.001],
          [0, 0.001],
          [0.001, 0.001],
          [0.001, 0],
        ],
      ],
    };
    const { layer, problems } = repairPolygons(layerOf(open));
    expect(problems).toMatchObject([
      { code: 'shapes-tidied', params: { features: 1, unclosed: 1, repeated: 1 } },
    ]);
    const ring = readShape(layer.features[0]?.geometry);
    expect(ring).toMatchObject({ unclosed: 0 });
    expect(twiceArea(ring.shape[0]?.[0] ?? [])).toBeCloseTo(2e-6, 12);
  });

  it('loses spikes, rings that are there twice and positions that are none', () => {
    const spike = polygon([
      [0, 0],
      [10, 0],
      [30, 0.02],
      [10, 0.04],
      [10, 10],
      [0, 10],
    ]);
    const twice = {
      type: 'MultiPolygon',
      coordinates: [0, 1].map(() => polygon(box(0, 0, 5, 5)).coordinates),
    };
    const holed = polygon(box(0, 0, 9, 9));
    const bad = { ...holed, coordinates: [[...(holed.coordinates[0] ?? []), [NaN, 0], ['1', 2], null]] };
    const layers = [spike, twice, bad].map((geometry) => repairPolygons(layerOf(geometry)));
    expect(layers.map(({ problems }) => problems[0]?.params)).toMatchObject([
      { spikes: 1 },
      { doubled: 1 },
      { positions: 3 },
    ]);
    expect(layers.map(({ layer }) => m2(layer))).toEqual([100, 25, 81]);
  });

  it('keeps a hole, and makes a part of a hole that lies beside it', () => {
    const given = polygon(box(0, 0, 10, 10), box(2, 2, 4, 4), box(20, 0, 25, 5));
    const { layer, problems } = repairPolygons(layerOf(given));
    expect(problems).toMatchObject([{ code: 'shape-mended', params: { beside: 1, parts: 2 } }]);
    expect(m2(layer)).toBe(100 - 4 + 25);
  });

  it('melts parts that lie on each other', () => {
    const nested = [box(0, 0, 10, 10), box(2, 2, 4, 4), box(8, 8, 12, 12)].map(
      (ring) => polygon(ring).coordinates,
    );
    const { layer } = repairPolygons(layerOf({ type: 'MultiPolygon', coordinates: nested }));
    expect(m2(layer)).toBe(100 + 12);
  });

  it('without ground is listed and stops no other', () => {
    const flat = polygon([
      [0, 0],
      [5, 5],
    ]);
    const { layer, problems } = repairPolygons(layerOf(flat, { type: 'Polygon' }, polygon(box(0, 0, 1, 1))));
    expect(problems).toMatchObject([
      { code: 'geometry-invalid', severity: 'warning', where: { row: 1 }, params: { left: 0 } },
      { code: 'geometry-invalid', where: { row: 2 } },
    ]);
    expect(layer.features[0]?.geometry).toBeNull();
    expect(m2(layer, 2)).toBe(1);
  });
});

describe('neighbours', () => {
  it('get one border where theirs differ by less than half a metre', () => {
    const layer = layerOf(
      polygon(box(0, 0, 100, 100)),
      polygon([
        [100.3, -0.2],
        [200, 0],
        [200, 100],
        [99.8, 100.1],
        [100.2, 50],
      ]),
    );
    const repaired = repairPolygons(layer);
    expect(repaired.problems).toMatchObject([
      { code: 'borders-snapped', params: { moved: 2, put: 1, vertices: 3, toleranceM: 0.5 } },
    ]);
    expect(m2(repaired.layer, 0) + m2(repaired.layer, 1)).toBe(20_000);
    expect(repairPolygons(repaired.layer).problems).toEqual([]);
  });

  it('are left as they are where they differ by more', () => {
    const layer = layerOf(polygon(box(0, 0, 100, 100)), polygon(box(101, 0, 200, 100)));
    expect(repairPolygons(layer).problems).toEqual([]);
    expect(repairPolygons(layer, { toleranceM: 2 }).problems).toHaveLength(1);
  });

  it('that lie on each other are listed with their rows and how much', () => {
    const layer = layerOf(
      polygon(box(0, 0, 100, 100)),
      polygon(box(90, -10, 200, 110)),
      polygon(box(300, 0, 400, 100)),
      polygon(box(310, 10, 320, 20)),
      polygon(box(300, 0, 400, 100)),
    );
    const { problems, layer: same } = repairPolygons(layer);
    expect(problems.map(({ where, params }) => [where.row, params.other, params.m2])).toEqual([
      [2, 1, 1000],
      [4, 3, 100],
      [5, 3, 10_000],
      [5, 4, 100],
    ]);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['areas-overlap']));
    expect(same.features).toEqual(layer.features);
  });

  it('of different levels may lie on each other', () => {
    const layer = layerOf(polygon(box(0, 0, 100, 100)), polygon(box(0, 0, 50, 100)));
    expect(codes(layer)).toContain('areas-overlap');
    const apart = repairPolygons(layer, { levelOf: ({ row }) => row });
    expect(apart.problems.map(({ code }) => code)).not.toContain('areas-overlap');
  });

  it('drawn by shaky hands fit again: no gap and no overlap is left within', () => {
    const shake = fc.noBias(fc.integer({ min: -100, max: 100 })).map((cm) => cm / 1000);
    const shakes = fc.array(shake, { minLength: 16 * 16, maxLength: 16 * 16 });
    fc.assert(
      fc.property(shakes, fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }), (shaken, extra) => {
        const cells = Array.from({ length: 16 }, (_, cell) => {
          const [x, y] = [20 * (cell % 4), 20 * Math.floor(cell / 4)];
          const ring =
            extra[cell] === true
              ? [
                  ...box(x, y, x + 20, y + 20).slice(0, 2),
                  [x + 20, y + 8] as const,
                  ...box(x, y, x + 20, y + 20).slice(2),
                ]
              : box(x, y, x + 20, y + 20);
          return polygon(
            ring.map(([px, py], v) => [
              px + (shaken[16 * cell + 2 * v] ?? 0),
              py + (shaken[16 * cell + 2 * v + 1] ?? 0),
            ]),
          );
        });
        const { layer, problems } = repairPolygons(layerOf(...cells));
        expect(problems.filter(({ code }) => code !== 'borders-snapped')).toEqual([]);
        const edges = new Map<string, number>();
        for (const { geometry } of layer.features) {
          for (const ring of readShape(geometry).shape.flat()) {
            ring.forEach((p, v) => {
              const ends = [String(p), String(ring.at(v - 1))].sort().join(' ');
              edges.set(ends, (edges.get(ends) ?? 0) + 1);
            });
          }
        }
        const inner = [...edges].filter(([ends]) => {
          const [ax = 0, ay = 0, bx = 0, by = 0] = ends.split(/[ ,]/).map(Number.parseFloat);
          const [x, y] = [((ax + bx) / 2) * METRES.perLon, ((ay + by) / 2) * METRES.perLat];
          return x > 1 && x < 79 && y > 1 && y < 79;
        });
        expect(inner.filter(([, times]) => times !== 2)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('any geometry', { timeout: 60_000 }, () => {
  const position = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
  const ring = fc.array(
    position.map(([x, y]) => [x / 1000, y / 1000]),
    { maxLength: 9 },
  );
  const rings = fc.array(ring, { maxLength: 3 });
  const shape = fc.oneof(
    rings.map((coordinates) => ({ type: 'Polygon', coordinates })),
    fc.array(rings, { maxLength: 3 }).map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
  );

  it('gives sound rings or none, never an exception, and never fewer features', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 4 }), (shapes) => {
        const given = layerOf(...shapes);
        const { layer, problems } = repairPolygons(given);
        expect(layer.features.map(({ row }) => row)).toEqual(given.features.map(({ row }) => row));
        const invalid = problems.filter(({ code }) => code === 'geometry-invalid');
        const unmended = new Set(invalid.map(({ where }) => where.row));
        layer.features.forEach(({ geometry, row }, i) => {
          const back = readShape(geometry);
          if (geometry === null) expect(unmended).toContain(row);
          if (back.shape.length === 0) return;
          expect(back.unclosed + back.badPositions + back.badRings, String(i)).toBe(0);
          if (crossesItself(back.shape)) expect(unmended).toContain(row);
          for (const polygon of back.shape) {
            polygon.forEach((own, r) => {
              expect(r === 0 ? twiceArea(own) : -twiceArea(own)).toBeGreaterThan(0);
            });
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('of any kind at all is taken', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.record({
        type: fc.constantFrom('Polygon', 'MultiPolygon', 'GeometryCollection'),
        coordinates: fc.anything(),
        geometries: fc.anything(),
      }),
      fc.record({ type: fc.constant('Polygon'), coordinates: fc.array(fc.array(fc.array(fc.double()))) }),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 4 }), (geometries) => {
        expect(repairPolygons(layerOf(...geometries)).layer.features).toHaveLength(geometries.length);
      }),
      { numRuns: 200 },
    );
  });
});
