import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borderDistance } from './border-distance';
import { pointInArea } from './point-in-area';
import { spreadWithin } from './spread-within';
import { geometryOf, gridOf, hole, rectangle } from './testing/geometry-of';
import { readBoundaries, realFile } from './testing/real-boundaries';

const pairs = (flat: Float64Array) =>
  Array.from({ length: flat.length / 2 }, (_, i): [number, number] => [
    flat[2 * i] as number,
    flat[2 * i + 1] as number,
  ]);

describe('spreadWithin', () => {
  const geometry = geometryOf([
    [[rectangle(0, 0, 1, 1)]],
    [],
    [[rectangle(2, 0, 3, 1), hole(2.2, 0.2, 2.8, 0.8)]],
    [
      [
        [
          [5, 0],
          [6, 1],
          [6, 1 + 1e-12],
          [5, 1e-12],
        ],
      ],
    ],
    [
      [
        [
          [8, 0],
          [9, 1],
          [8, 0],
        ],
      ],
    ],
  ]);

  it('stays inside the areas, away from their borders where there is room', () => {
    const points = pairs(spreadWithin(geometry, [0], 200, 3));
    for (const at of points) {
      expect(pointInArea(geometry, 0, ...at)).toBe(true);
      expect(borderDistance(geometry, 0, at, 1)).toBeGreaterThan(0.09);
    }
  });

  it('spreads well: 16 points in a square keep further apart than chance would have them', () => {
    // 16 random points in a unit square have a nearest pair about 0.03 apart.
    for (let seed = 0; seed < 20; seed += 1) {
      const points = pairs(spreadWithin(geometry, [0], 16, seed));
      const apart = points.flatMap(([x, y], i) =>
        points.slice(0, i).map(([u, v]) => Math.hypot(x - u, y - v)),
      );
      expect(Math.min(...apart)).toBeGreaterThan(0.07);
    }
  });

  it('uses all of several areas, and a ring without its hole', () => {
    const points = pairs(spreadWithin(geometry, [0, 1, 2], 60, 1));
    const inFirst = points.filter((at) => pointInArea(geometry, 0, ...at)).length;
    const inRing = points.filter((at) => pointInArea(geometry, 2, ...at)).length;
    expect(inFirst + inRing).toBe(60);
    expect(Math.min(inFirst, inRing)).toBeGreaterThan(10);
  });

  it('repeats one place where there is hardly any ground, and has none without polygon', () => {
    const sliver = pairs(spreadWithin(geometry, [3], 3, 1));
    expect(sliver.every(([lon, lat]) => Math.abs(lon - 5 - lat) < 1e-9)).toBe(true);
    expect(pairs(spreadWithin(geometry, [4], 2, 1))).toEqual([
      [8.5, 0.5],
      [8.5, 0.5],
    ]);
    expect([...spreadWithin(geometry, [1], 2, 1)]).toEqual([NaN, NaN, NaN, NaN]);
    expect(spreadWithin(geometry, [0], 0, 1)).toHaveLength(0);
  });

  it('is the same for a seed, begins the same for a larger count, and differs by seed', () => {
    const grid = gridOf(3, 2, 0.01);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (seed, few, more) => {
          const long = spreadWithin(grid, [0, 5], few + more, seed);
          expect(long.slice(0, 2 * few)).toEqual(spreadWithin(grid, [0, 5], few, seed));
          expect(pairs(long).every((at) => [0, 5].some((a) => pointInArea(grid, a, ...at)))).toBe(true);
        },
      ),
    );
    expect(spreadWithin(grid, [0], 1, 1)).not.toEqual(spreadWithin(grid, [0], 1, 2));
  });

  const path = realFile('surabaya-rw.geojson');
  it.skipIf(path === null)('stays inside every real RW, however it is shaped (needs shared/real)', () => {
    const real = readBoundaries(path ?? '');
    const strays = Array.from({ length: 1399 }, (_, a) => a).filter((a) =>
      pairs(spreadWithin(real, [a], 3, a)).some((at) => !pointInArea(real, a, ...at)),
    );
    expect(strays).toEqual([]);
  });
});
