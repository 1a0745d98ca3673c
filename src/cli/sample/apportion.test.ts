import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from './apportion';

describe('apportion', () => {
  it('gives largest remainders their seats (Hamilton 1791)', () => {
    expect(apportion(10, [6.4, 2.35, 1.25], { low: 0, high: 10 })).toEqual([7, 2, 1]);
  });

  it('keeps the total and the bounds for any weights', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const total = Math.round(list.length * (5 + 15 * share));
        const parts = apportion(total, list, { low: 5, high: 20 });
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
        expect(parts.every((part) => part >= 5 && part <= 20)).toBe(true);
      }),
    );
  });

  it('refuses a total that the bounds cannot hold', () => {
    expect(() => apportion(21, [1, 1], { low: 0, high: 10 })).toThrow(RangeError);
  });
});
