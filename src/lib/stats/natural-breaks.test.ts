import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIndex } from './bin-index';
import { naturalBreaks } from './natural-breaks';

const percentages = fc.array(
  fc.integer({ min: 0, max: 1000 }).map((n) => n / 10),
  {
    minLength: 1,
    maxLength: 12,
  },
);

/** Sum of squared deviations from the class means. */
function within(values: readonly number[], limits: readonly number[]): number {
  return limits.reduce((sum, _, bin) => {
    const members = values.filter((value) => binIndex(value, limits) === bin);
    const mean = members.reduce((a, b) => a + b, 0) / members.length;
    return sum + members.reduce((a, b) => a + (b - mean) ** 2, 0);
  }, 0);
}

/** Every way to choose k limits among the distinct values, the maximum always one of them. */
function everyChoice(distinct: readonly number[], k: number): number[][] {
  const last = distinct[distinct.length - 1] as number;
  if (k === 1) return [[last]];
  return distinct
    .slice(0, -1)
    .flatMap((_, i) => everyChoice(distinct.slice(0, i + 1), k - 1).map((head) => [...head, last]));
}

describe('naturalBreaks', () => {
  it('agrees with the example of the R package Ckmeans.1d.dp (Wang & Song 2011)', () => {
    // Classes {-1, -1, -1, -1}, {2, 2, 2}, {4, 5, 6}.
    expect(naturalBreaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([-1, 2, 6]);
  });

  it('keeps limits exactly as they stand in the data', () => {
    expect(naturalBreaks([0, 0.1 + 0.2, 7.58, 10.52, 10.53], 3)).toEqual([0.1 + 0.2, 7.58, 10.53]);
  });

  it('gives each distinct value its own class when there are too few', () => {
    expect(naturalBreaks([5, 5, 2, 2, 2], 4)).toEqual([2, 5]);
    expect(naturalBreaks(new Float64Array([3, 3, 3]), 5)).toEqual([3]);
    expect(naturalBreaks([], 5)).toEqual([]);
  });

  it('refuses what cannot be classed', () => {
    expect(() => naturalBreaks([1, NaN], 2)).toThrow(RangeError);
    expect(() => naturalBreaks([1, Infinity], 2)).toThrow(RangeError);
    expect(() => naturalBreaks([1], 0)).toThrow(RangeError);
    expect(() => naturalBreaks([1], 2.5)).toThrow(RangeError);
  });

  it('is no worse than any other choice of limits', () => {
    fc.assert(
      fc.property(percentages, fc.integer({ min: 1, max: 4 }), (values, k) => {
        const distinct = [...new Set(values)].sort((a, b) => a - b);
        const limits = naturalBreaks(values, k);
        expect(limits).toHaveLength(Math.min(k, distinct.length));
        const best = Math.min(
          ...everyChoice(distinct, limits.length).map((choice) => within(values, choice)),
        );
        expect(within(values, limits)).toBeCloseTo(best, 6);
      }),
    );
  });

  it('leaves its input as it is', () => {
    const values = Object.freeze([3, 1, 2, 9, 4]);
    naturalBreaks(values, 2);
    expect(values).toEqual([3, 1, 2, 9, 4]);
  });
});
