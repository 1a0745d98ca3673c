import { describe, expect, it } from 'vitest';
import { borderDistance } from './border-distance';
import { interiorPoint } from './interior-point';
import { meanThickness } from './mean-thickness';
import { pointInArea } from './point-in-area';
import { geometryOf, hole, rectangle } from './testing/geometry-of';
import { readBoundaries, realFile } from './testing/real-boundaries';

describe('interiorPoint', () => {
  it('avoids the hole and the gap of a bent area', () => {
    const geometry = geometryOf([
      [[rectangle(0, 0, 10, 10), hole(2, 2, 9, 9)]],
      [
        [
          [
            [0, 0],
            [10, 0],
            [10, 10],
            [9, 10],
            [9, 1],
            [1, 1],
            [1, 10],
            [0, 10],
          ],
        ],
      ],
    ]);
    for (const area of [0, 1]) {
      const [lon, lat] = interiorPoint(geometry, area) ?? [NaN, NaN];
      expect(pointInArea(geometry, area, lon, lat)).toBe(true);
    }
    // Of the ring's two sides at mid-height, the western one is the wider.
    expect(interiorPoint(geometry, 0)?.[0]).toBeCloseTo(1, 12);
  });

  it('takes the middle of the bounds without ground, and null without polygon', () => {
    const geometry = geometryOf([
      [
        [
          [
            [1, 1],
            [3, 1],
            [1, 1],
          ],
        ],
      ],
      [],
    ]);
    expect(interiorPoint(geometry, 0)).toEqual([2, 1]);
    expect(interiorPoint(geometry, 1)).toBeNull();
  });

  const path = realFile('surabaya-rw.geojson');
  it.skipIf(path === null)('lies inside every real RW (needs shared/real)', () => {
    const real = readBoundaries(path ?? '');
    const outside = Array.from({ length: 1399 }, (_, a) => a).filter((a) => {
      const [lon, lat] = interiorPoint(real, a) ?? [NaN, NaN];
      return !pointInArea(real, a, lon, lat);
    });
    expect(outside).toEqual([]);
  });
});

describe('borderDistance', () => {
  const geometry = geometryOf([[[rectangle(0, 0, 10, 4), hole(6, 1, 8, 3)]], []]);

  it('measures to the nearest edge, of the hole too, with scaled longitudes', () => {
    expect(borderDistance(geometry, 0, [2, 2], 1)).toBeCloseTo(2, 12);
    expect(borderDistance(geometry, 0, [5, 2], 1)).toBeCloseTo(1, 12);
    expect(borderDistance(geometry, 0, [5, 2], 0.5)).toBeCloseTo(0.5, 12);
    expect(borderDistance(geometry, 0, [13, 8], 1)).toBeCloseTo(5, 12);
  });

  it('is without end where there is no polygon', () => {
    expect(borderDistance(geometry, 1, [0, 0], 1)).toBe(Infinity);
  });
});

describe('meanThickness', () => {
  it('is a quarter of a square’s side, half the width of a strip or ring, and 0 without ground', () => {
    const geometry = geometryOf([
      [[rectangle(0, 0, 4, 4)]],
      [[rectangle(0, 0, 10000, 1)]],
      [[rectangle(0, 0, 10, 10), hole(1, 1, 9, 9)]],
      [
        [
          [
            [0, 0],
            [5, 5],
            [0, 0],
          ],
        ],
      ],
      [],
    ]);
    expect([0, 1, 2, 3, 4].map((a) => meanThickness(geometry, a, 1).toFixed(3))).toEqual([
      '1.000',
      '0.500',
      '0.500',
      '0.000',
      '0.000',
    ]);
    expect(meanThickness(geometry, 0, 0.5)).toBeCloseTo(8 / 12, 12);
  });
});
