import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binIndex } from '$lib/stats';
import { tidyLimits } from './tidy-limits';

describe('tidy limits', () => {
  it('are the roundest numbers between two classes', () => {
    expect(tidyLimits([2.1, 9.756, 10.2, 54.5], [9.756, 54.5])).toEqual([10, 54.5]);
    expect(tidyLimits([9.71, 9.77, 12], [9.71, 12])).toEqual([9.71, 12]);
    expect(tidyLimits([9.704, 9.77, 12], [9.704, 12])).toEqual([9.71, 12]);
  });

  it('move no further than the slack they are given, and never past the next limit', () => {
    expect(tidyLimits([3.04, 40], [10.43, 17.82, 25.21, 32.6, 40], 0.37)).toEqual([10.5, 18, 25.3, 32.6, 40]);
    expect(tidyLimits([1, 100], [1.2, 1.4, 100])).toEqual([1.2, 2, 100]);
  });

  it('part the values in the same places as before', () => {
    const values = fc.uniqueArray(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (all, classes) => {
        const sorted = [...all].sort((a, b) => a - b);
        const cuts = new Set(
          Array.from(
            { length: classes },
            (_, i) => sorted[Math.floor(((i + 1) * (sorted.length - 1)) / classes)],
          ),
        );
        const limits = [...cuts].filter((limit) => limit !== undefined);
        const tidy = tidyLimits(all, limits);
        expect(all.map((value) => binIndex(value, tidy))).toEqual(
          all.map((value) => binIndex(value, limits)),
        );
      }),
    );
  });
});
