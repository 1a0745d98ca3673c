import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIndex } from './bin-index';
import { equalBreaks } from './equal-breaks';
import { manualBreaks } from './manual-breaks';
import { naturalBreaks } from './natural-breaks';
import { quantileBreaks } from './quantile-breaks';

const finite = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
const classes = fc.integer({ min: 1, max: 7 });

function counts(values: readonly number[], limits: readonly number[]): number[] {
  return limits.map((_, bin) => values.filter((value) => binIndex(value, limits) === bin).length);
}

describe('quantileBreaks', () => {
  it('takes the nearest rank (Hyndman & Fan 1996, type 1)', () => {
    // Ranks ceil(2.5), ceil(5), ceil(7.5) and 10 of ten.
    const values = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    expect(quantileBreaks(values, 4)).toEqual([3, 5, 8, 10]);
    expect(counts(values, quantileBreaks(values, 4))).toEqual([3, 2, 3, 2]);
  });

  it('drops a class that ties would leave empty', () => {
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 1, 2], 4)).toEqual([0, 2]);
    expect(quantileBreaks([4, 4, 4], 3)).toEqual([4]);
    expect(quantileBreaks([], 3)).toEqual([]);
  });

  it('gives classes that differ by one area at most where no values repeat', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 7, maxLength: 50 }), classes, (values, k) => {
        const sizes = counts(values, quantileBreaks(values, k));
        expect(sizes).toHaveLength(k);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('equalBreaks', () => {
  it('cuts the range into equal parts and ends at the maximum itself', () => {
    expect(equalBreaks([0, 100, 7], 5)).toEqual([20, 40, 60, 80, 100]);
    expect(equalBreaks([0.1, 0.7], 3).at(-1)).toBe(0.7);
  });

  it('keeps an empty class, for the widths stay equal', () => {
    const values = [0, 1, 2, 30];
    expect(equalBreaks(values, 3)).toEqual([10, 20, 30]);
    expect(counts(values, equalBreaks(values, 3))).toEqual([3, 0, 1]);
  });

  it('has one class without any range and none without values', () => {
    expect(equalBreaks([6, 6], 4)).toEqual([6]);
    expect(equalBreaks([], 4)).toEqual([]);
  });
});

describe('manualBreaks', () => {
  it('sorts the limits, drops repeats and adds the maximum', () => {
    expect(manualBreaks([3, 47], [20, 5, 5, 10])).toEqual([5, 10, 20, 47]);
    expect(manualBreaks([3, 47], [])).toEqual([47]);
  });

  it('keeps limits above the maximum as they were asked', () => {
    expect(manualBreaks([3, 7], [5, 10])).toEqual([5, 10]);
    expect(manualBreaks([3, 10], [5, 10])).toEqual([5, 10]);
    expect(manualBreaks([], [5, 10])).toEqual([]);
  });

  it('refuses limits that are not finite', () => {
    expect(() => manualBreaks([1], [NaN])).toThrow(RangeError);
    expect(() => manualBreaks([NaN], [1])).toThrow(RangeError);
  });
});

describe('all ways of classing', () => {
  const ways = { naturalBreaks, quantileBreaks, equalBreaks };

  it.each(Object.entries(ways))(
    '%s rises strictly, ends at the maximum and holds every value once',
    (_, breaks) => {
      fc.assert(
        fc.property(finite, classes, (values, k) => {
          const limits = breaks(values, k);
          expect(limits.length).toBeGreaterThan(0);
          expect(limits.length).toBeLessThanOrEqual(k);
          expect(limits.every((limit, i) => i === 0 || limit > (limits[i - 1] as number))).toBe(true);
          expect(limits.at(-1)).toBe(Math.max(...values) + 0);
          expect(counts(values, limits).reduce((a, b) => a + b, 0)).toBe(values.length);
        }),
      );
    },
  );

  it.each([
    ['naturalBreaks', naturalBreaks],
    ['quantileBreaks', quantileBreaks],
  ] as const)('%s leaves no class empty', (_, breaks) => {
    fc.assert(
      fc.property(finite, classes, (values, k) => {
        expect(Math.min(...counts(values, breaks(values, k)))).toBeGreaterThan(0);
      }),
    );
  });

  it.each(Object.entries(ways))('%s does not write a zero as -0', (_, breaks) => {
    expect(Object.is(breaks([-0], 3)[0], 0)).toBe(true);
  });
});
