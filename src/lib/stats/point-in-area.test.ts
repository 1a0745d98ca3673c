import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointInArea } from './point-in-area';
import { geometryOf, gridOf, hole, rectangle } from './testing/geometry-of';
import { readBoundaries, realFile } from './testing/real-boundaries';

describe('pointInArea', () => {
  const geometry = geometryOf([
    [[rectangle(0, 0, 10, 10), hole(4, 4, 6, 6)], [rectangle(20, 0, 30, 10)]],
    [],
    [
      [
        [
          [0, 20],
          [10, 20],
          [5, 30],
        ],
      ],
    ],
  ]);

  it('knows inside, outside, hole and second part', () => {
    expect(pointInArea(geometry, 0, 1, 1)).toBe(true);
    expect(pointInArea(geometry, 0, 5, 5)).toBe(false);
    expect(pointInArea(geometry, 0, 25, 5)).toBe(true);
    expect(pointInArea(geometry, 0, 15, 5)).toBe(false);
    expect(pointInArea(geometry, 2, 5, 25)).toBe(true);
    expect(pointInArea(geometry, 2, 1, 29)).toBe(false);
  });

  it('keeps western and southern edges, gives eastern and northern ones away', () => {
    expect(pointInArea(geometry, 0, 0, 5)).toBe(true);
    expect(pointInArea(geometry, 0, 5, 0)).toBe(true);
    expect(pointInArea(geometry, 0, 10, 5)).toBe(false);
    expect(pointInArea(geometry, 0, 5, 10)).toBe(false);
  });

  it('is outside for NaN and for an area without polygon', () => {
    expect(pointInArea(geometry, 0, NaN, 5)).toBe(false);
    expect(pointInArea(geometry, 0, 5, NaN)).toBe(false);
    expect(pointInArea(geometry, 1, 5, 5)).toBe(false);
    expect(pointInArea(geometry, 99, 5, 5)).toBe(false);
  });

  it('counts ground that two parts share as inside (nonzero)', () => {
    const twice = geometryOf([[[rectangle(0, 0, 10, 10)], [rectangle(5, 0, 15, 10)]]]);
    expect(pointInArea(twice, 0, 7, 5)).toBe(true);
  });

  it('puts every point of a tiling into one area, on borders and corners too', () => {
    const grid = gridOf(4, 4, 0.1, 0, 0);
    const inGrid = fc.oneof(
      fc.double({ min: 0, max: 0.399, noNaN: true }),
      fc.constantFrom(0, 0.1, 0.2, 3 * 0.1),
    );
    fc.assert(
      fc.property(inGrid, inGrid, (lon, lat) => {
        const holders = Array.from({ length: 16 }, (_, a) => a).filter((a) => pointInArea(grid, a, lon, lat));
        expect(holders).toHaveLength(1);
      }),
    );
  });

  it('gives a point on a slanting border to exactly one of two neighbours', () => {
    const coordinate = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 997);
    fc.assert(
      fc.property(coordinate, coordinate, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (a, b, part) => {
        const low = [a, -2] as const;
        const high = [b, 2] as const;
        const pair = geometryOf([[[[[-5, -2], low, high, [-5, 2]]]], [[[low, [5, -2], [5, 2], high]]]]);
        const lon = a + (b - a) * part;
        const lat = -2 + 4 * part;
        expect(pointInArea(pair, 0, lon, lat)).not.toBe(pointInArea(pair, 1, lon, lat));
      }),
    );
  });

  const path = realFile('jatinegara-rw.geojson');
  it.skipIf(path === null)('puts a place into one of the real RW (needs shared/real)', () => {
    const real = readBoundaries(path ?? '');
    const holders = Array.from({ length: 91 }, (_, a) => a).filter((a) =>
      pointInArea(real, a, 106.8695, -6.2255),
    );
    expect(holders).toEqual([0]);
  });
});
