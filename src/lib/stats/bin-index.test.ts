import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIndex } from './bin-index';

describe('binIndex', () => {
  it('puts a value that equals a limit below it', () => {
    const limits = [5, 10, 20];
    expect([0, 5, 5.0001, 10, 10.5, 20].map((value) => binIndex(value, limits))).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('takes what lies outside the limits into the first and the last class', () => {
    expect(binIndex(-100, [5, 10])).toBe(0);
    expect(binIndex(100, [5, 10])).toBe(1);
  });

  it('has no class for a missing figure or without limits', () => {
    expect(binIndex(NaN, [5, 10])).toBe(-1);
    expect(binIndex(3, [])).toBe(-1);
  });

  it('finds the first limit that is not below the value', () => {
    const ascending = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 9 })
      .map((limits) => limits.sort((a, b) => a - b));
    fc.assert(
      fc.property(ascending, fc.integer({ min: -60, max: 60 }), (limits, value) => {
        const found = limits.findIndex((limit) => value <= limit);
        expect(binIndex(value, limits)).toBe(found === -1 ? limits.length - 1 : found);
      }),
    );
  });
});
