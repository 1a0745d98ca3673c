import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalBuckets } from './interval-buckets';
import { placeGrid } from './place-grid';

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const place = fc.oneof(fc.tuple(coordinate, coordinate), fc.tuple(fc.integer(), fc.integer()));

describe('placeGrid', () => {
  it('passes no place that is near an edge', () => {
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 40 }),
        place,
        place,
        fc.nat(100),
        (points, a, b, share) => {
          const reach = 1e-3;
          const along = share / 100;
          // One of the places is put within reach of the edge, beside any point of it.
          const near = [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1]) + reach / 2] as const;
          const coords = Float64Array.from([...points, near, a, b].flat());
          const count = points.length + 1;
          const grid = placeGrid(
            coords,
            Int32Array.from({ length: count }, (_, i) => i),
            reach,
          );
          const found: number[] = [];
          grid.alongEdge(count, count + 1, (position) => found.push(position));
          expect(found).toContain(count - 1);
          expect(new Set(found).size).toBe(found.length);
        },
      ),
    );
  });

  it('does not look at every place', () => {
    const coords = Float64Array.from({ length: 2002 }, (_, i) =>
      i % 2 === 0 ? (i / 2) % 32 : Math.floor(i / 64),
    );
    const grid = placeGrid(
      coords,
      Int32Array.from({ length: 1000 }, (_, i) => i),
      1e-6,
    );
    let looks = 0;
    grid.alongEdge(0, 1, () => (looks += 1));
    expect(looks).toBeLessThan(10);
  });
});

describe('intervalBuckets', () => {
  it('gives all intervals that contain a value', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate)), coordinate, (pairs, value) => {
        const intervals = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const found = intervalBuckets(intervals)(value);
        intervals.forEach(([low, high], position) => {
          if (low <= value && value <= high) expect(found).toContain(position);
        });
        expect([...found]).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });

  it('knows none for a value beyond all, or without intervals', () => {
    expect(intervalBuckets([[0, 1]])(-5)).toEqual([]);
    expect(intervalBuckets([])(0)).toEqual([]);
    expect(intervalBuckets([[2, 2]])(2)).toEqual([0]);
  });
});
