import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Geometry } from '$lib/domain';
import { areaKm2 } from '../area-km2';
import { localPlane } from '../local-plane';
import { pointInArea } from '../point-in-area';
import { seededRandom } from '../seeded-random';
import { geometryOf, hole, rectangle, type Ring } from '../testing/geometry-of';
import { readBoundaries, realFile } from '../testing/real-boundaries';
import { buildTopology } from '../topology';
import { voronoiCells, type VoronoiPoint } from './voronoi-cells';

const plane = localPlane(107.5, -6.9);
const degrees = (x: number, y: number) => plane.toDegrees(x, y);
const at = (x: number, y: number, area: number): VoronoiPoint => {
  const [lon, lat] = degrees(x, y);
  return { lon, lat, area };
};
const square = (side: number): Geometry =>
  geometryOf([
    [
      [
        (
          [
            [0, 0],
            [side, 0],
            [side, side],
            [0, side],
          ] as const
        ).map(([x, y]) => degrees(x, y)),
      ],
    ],
  ]);
const km2 = (geometry: Geometry) =>
  Array.from({ length: geometry.areaStart.length - 1 }, (_, area) => areaKm2(geometry, area, plane));
const total = (geometry: Geometry) => km2(geometry).reduce((sum, own) => sum + (own || 0), 0);

function expectSound(geometry: Geometry, outline: Geometry): void {
  const { faults } = buildTopology(geometry);
  expect(faults.crowdedArea).toHaveLength(0);
  expect(faults.seams).toBe(0);
  expect(faults.tJunctions).toBe(0);
  expect(total(geometry) / total(outline)).toBeCloseTo(1, 5);
  const vertices = new Set<string>();
  for (let v = 0; v < geometry.coords.length; v += 2) {
    vertices.add(`${geometry.coords[v]} ${geometry.coords[v + 1]}`);
  }
  for (let v = 0; v < outline.coords.length; v += 2) {
    expect(vertices).toContain(`${outline.coords[v]} ${outline.coords[v + 1]}`);
  }
}

/** A ring about a middle, as many metres from it as given in evenly spread directions. */
function star(radii: readonly number[], x = 0, y = 0): Ring {
  return radii.map((r, i) => {
    const turn = (2 * Math.PI * i) / radii.length;
    return degrees(x + r * Math.cos(turn), y + r * Math.sin(turn));
  });
}

/** Outlines with up to twelve corners, some with a hole and some with an island. */
const anyOutline = fc
  .record({
    radii: fc.array(fc.integer({ min: 150, max: 600 }), { minLength: 3, maxLength: 12 }),
    hole: fc.boolean(),
    island: fc.boolean(),
  })
  .map((given) => {
    const rings = [star(given.radii), ...(given.hole ? [[...star([60, 50, 55, 40])].reverse()] : [])];
    return geometryOf([[rings, ...(given.island ? [[star([80, 90, 70], 900, 100)]] : [])]]);
  });
const anyPoints = fc.array(
  fc.record({
    x: fc.integer({ min: -60, max: 100 }).map((step) => step * 10),
    y: fc.integer({ min: -60, max: 60 }).map((step) => step * 10),
    area: fc.integer({ min: 0, max: 7 }),
  }),
  { maxLength: 25 },
);

describe('Voronoi cells', { timeout: 60_000 }, () => {
  it('halve a square between two points', () => {
    const outline = square(100);
    const { geometry, ...left } = voronoiCells([at(25, 50, 0), at(75, 50, 1)], outline, 2);
    expect(left).toEqual({ outside: [], coincident: [], leftOut: [] });
    for (const own of km2(geometry)) expect(own).toBeCloseTo(0.005, 7);
    expectSound(geometry, outline);
  });

  it('give all ground to a single point', () => {
    const outline = geometryOf([[[rectangle(0, 0, 0.01, 0.01), hole(0.004, 0.004, 0.006, 0.006)]]]);
    const { geometry, leftOut } = voronoiCells([{ lon: 0.001, lat: 0.001, area: 1 }], outline, 3);
    expect(leftOut).toEqual([0, 2]);
    expect(areaKm2(geometry, 1, localPlane(0, 0))).toBeCloseTo(areaKm2(outline, 0, localPlane(0, 0)), 9);
    expectSound(geometry, outline);
  });

  it('cut a square into strips between points on one line', () => {
    const outline = square(100);
    for (const points of [
      [5, 15, 35, 75].map((x, area) => at(x, 50, area)),
      [5, 15, 35, 75].map((x, area) => at(x, x, area)),
    ]) {
      const { geometry, leftOut } = voronoiCells(points, outline, 4);
      expect(leftOut).toEqual([]);
      expectSound(geometry, outline);
    }
    const strips = voronoiCells(
      [5, 15, 35, 75].map((x, area) => at(x, 50, area)),
      outline,
      4,
    );
    const wide = [10, 15, 30, 45];
    km2(strips.geometry).forEach((own, i) => {
      expect(own * 1e4).toBeCloseTo(wide[i] ?? NaN, 2);
    });
  });

  it('make squares round the points of a grid, four of which meet in one vertex', () => {
    const outline = square(300);
    const points = Array.from({ length: 9 }, (_, i) =>
      at(50 + 100 * (i % 3), 50 + 100 * Math.floor(i / 3), i),
    );
    const { geometry } = voronoiCells(points, outline, 9);
    for (const own of km2(geometry)) expect(own).toBeCloseTo(0.01, 6);
    expectSound(geometry, outline);
  });

  it('melt the cells of one area together', () => {
    const outline = square(100);
    const points = [at(10, 10, 0), at(10, 90, 0), at(10, 50, 0), at(90, 50, 1)];
    const { geometry } = voronoiCells(points, outline, 2);
    expect([...geometry.polygonStart]).toEqual([0, 1, 2]);
    expectSound(geometry, outline);
  });

  it('names points outside, in the same place and without a place, and areas without a cell', () => {
    const outline = square(100);
    const points = [
      at(200, 50, 0),
      at(50, 50, 1),
      at(50, 50, 2),
      { lon: NaN, lat: 0, area: 3 },
      at(50, 50, 1),
    ];
    const cells = voronoiCells(points, outline, 4);
    expect(cells.outside).toEqual([0, 3]);
    expect(cells.coincident).toEqual([2]);
    expect(cells.leftOut).toEqual([0, 2, 3]);
  });

  it('are none without a point or without ground', () => {
    const nothing = geometryOf([]);
    expect(voronoiCells([], square(100), 2).leftOut).toEqual([0, 1]);
    expect(voronoiCells([at(1, 1, 0)], nothing, 1)).toMatchObject({ outside: [0], leftOut: [0] });
  });

  it('share vertices, fill the outline and hold what is nearest, for any points in any outline', () => {
    const probes = seededRandom(7);
    fc.assert(
      fc.property(anyOutline, anyPoints, (outline, given) => {
        const points = given.map(({ x, y, area }) => at(x, y, area));
        const { geometry, outside, coincident } = voronoiCells(points, outline, 8);
        const skipped = new Set([...outside, ...coincident]);
        const sites = given.filter((_, i) => !skipped.has(i));
        if (sites.length === 0) return;
        expectSound(geometry, outline);
        for (let probe = 0; probe < 40; probe += 1) {
          const [x, y] = [probes() * 1200 - 600, probes() * 1200 - 600];
          const [lon, lat] = degrees(x, y);
          const holders = [0, 1, 2, 3, 4, 5, 6, 7].filter((area) => pointInArea(geometry, area, lon, lat));
          expect(holders).toHaveLength(pointInArea(outline, 0, lon, lat) ? 1 : 0);
          const far = sites.map((site) => Math.hypot(site.x - x, site.y - y));
          const near = new Set(
            sites.filter((_, i) => (far[i] ?? 0) < Math.min(...far) + 0.8).map((s) => s.area),
          );
          for (const holder of holders) expect(near).toContain(holder);
        }
      }),
      { numRuns: 100 },
    );
  });
});

const real = realFile('surabaya-kelurahan.geojson');

describe.skipIf(real === null)(
  `Voronoi cells ${real === null ? '(skipped: ../shared/real is not here)' : 'in Surabaya'}`,
  () => {
    it('fill kelurahan of every shape', { timeout: 60_000 }, () => {
      const all = readBoundaries(real ?? '');
      const random = seededRandom(3);
      for (let area = 0; area + 1 < all.areaStart.length; area += 5) {
        const [from = 0, to = 0] = all.areaStart.subarray(area, area + 2);
        const outline: Geometry = { ...all, areaStart: Uint32Array.of(from, to) };
        const middle = all.coords.subarray(2 * (all.ringStart[all.polygonStart[from] ?? 0] ?? 0));
        const [lon = 0, lat = 0] = middle;
        const points = Array.from({ length: 60 }, (_, i) => ({
          lon: lon + (random() - 0.5) * 0.03,
          lat: lat + (random() - 0.5) * 0.03,
          area: i % 40,
        }));
        const { geometry, outside } = voronoiCells(points, outline, 40);
        if (outside.length === points.length) continue;
        const { faults } = buildTopology(geometry);
        expect(faults.crowdedArea).toHaveLength(0);
        expect(total(geometry) / areaKm2(outline, 0, plane)).toBeCloseTo(1, 4);
      }
    });
  },
);
