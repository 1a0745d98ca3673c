import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestFirst } from './nearest';

describe('nearestFirst', () => {
  it('has a degree at the equator as long as WGS 84 has: 111,320 m east, 110,574 m north', () => {
    const points = Float64Array.of(107.501, 0, 107.5, 0.001);
    const { metres } = nearestFirst(points, [107.5, 0]);
    expect(metres[0]).toBeCloseTo(111.32, 2);
    expect(metres[1]).toBeCloseTo(110.574, 2);
  });

  it('puts the nearest first, and of two as near the first given', () => {
    const points = Float64Array.of(107.52, -6.9, 107.5, -6.9, 107.51, -6.9, 107.5, -6.9);
    expect([...nearestFirst(points, [107.5, -6.9]).order]).toEqual([1, 3, 2, 0]);
  });

  it('leaves out points without a place', () => {
    const { order, metres } = nearestFirst(Float64Array.of(NaN, NaN, 107.5, -6.9), [107.5, -6.9]);
    expect([...order]).toEqual([1]);
    expect(metres[0]).toBeNaN();
    expect(nearestFirst(new Float64Array(), [107.5, -6.9]).order).toHaveLength(0);
  });

  it('orders all of them by distance', () => {
    const degree = fc.double({ min: -0.05, max: 0.05, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(degree, degree), { maxLength: 50 }), (offsets) => {
        const points = Float64Array.from(offsets.flatMap(([dx, dy]) => [107.5 + dx, -6.9 + dy]));
        const { order, metres } = nearestFirst(points, [107.5, -6.9]);
        expect([...order].sort((a, b) => a - b)).toEqual([...offsets.keys()]);
        order.forEach((point, i) => {
          if (i > 0) expect(metres[order[i - 1] ?? -1] ?? NaN).toBeLessThanOrEqual(metres[point] ?? NaN);
        });
      }),
    );
  });
});
