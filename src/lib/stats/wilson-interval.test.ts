import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson-interval';

describe('wilsonInterval', () => {
  // Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i is between %f and %f', (count, total, low, high) => {
    const interval = wilsonInterval(count, total);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('says about 6 to 25 per cent for 6 of 48 households', () => {
    const interval = wilsonInterval(6, 48);
    expect(Math.round((interval?.low ?? NaN) * 100)).toBe(6);
    expect(Math.round((interval?.high ?? NaN) * 100)).toBe(25);
  });

  it('knows nothing where nothing was counted', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
  });

  it.each([
    [-1, 5],
    [6, 5],
    [NaN, 5],
    [1, NaN],
    [1, Infinity],
  ])('refuses %d of %d', (count, total) => {
    expect(() => wilsonInterval(count, total)).toThrow(RangeError);
  });

  const part = fc
    .integer({ min: 1, max: 5000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

  it('holds the proportion, stays within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(part, ([count, total]) => {
        const interval = wilsonInterval(count, total);
        const mirrored = wilsonInterval(total - count, total);
        const { low, high } = interval ?? { low: NaN, high: NaN };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / total);
        expect(high).toBeGreaterThanOrEqual(count / total);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeCloseTo(1 - (mirrored?.high ?? NaN), 12);
      }),
    );
  });

  it('ends where the score test just rejects (Wilson 1927)', () => {
    const z = 1.959963984540054;
    fc.assert(
      fc.property(part, ([count, total]) => {
        const { low, high } = wilsonInterval(count, total, z) ?? { low: NaN, high: NaN };
        for (const p of [low, high]) {
          const distance2 = (count / total - p) ** 2;
          expect(distance2).toBeCloseTo((z * z * p * (1 - p)) / total, 10);
        }
      }),
    );
  });
});
