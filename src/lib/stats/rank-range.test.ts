import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRange } from './rank-range';

const span = (low: number, high: number) => ({ low, high });

describe('rankRange', () => {
  it('counts what lies wholly above and wholly below', () => {
    const intervals = [span(0.3, 0.4), span(0.1, 0.2), span(0.15, 0.35), null, span(0.01, 0.05)];
    expect(rankRange(intervals, 0)).toEqual({ best: 1, worst: 2, of: 4 });
    expect(rankRange(intervals, 1)).toEqual({ best: 2, worst: 3, of: 4 });
    expect(rankRange(intervals, 2)).toEqual({ best: 1, worst: 3, of: 4 });
    expect(rankRange(intervals, 4)).toEqual({ best: 4, worst: 4, of: 4 });
  });

  it('gives no rank to an area without figure', () => {
    expect(rankRange([null, span(0, 1)], 0)).toBeNull();
    expect(rankRange([span(0, 1)], 7)).toBeNull();
  });

  it('lets intervals that touch overlap', () => {
    expect(rankRange([span(0.1, 0.2), span(0.2, 0.3)], 0)).toEqual({ best: 1, worst: 2, of: 2 });
  });

  it('holds the rank of every set of true figures within the intervals', () => {
    const interval = fc.option(
      fc.record({
        low: fc.integer({ min: 0, max: 20 }),
        width: fc.integer({ min: 0, max: 6 }),
        part: fc.nat(100),
      }),
      { nil: null },
    );
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (rows) => {
        const intervals = rows.map((row) => row && span(row.low, row.low + row.width));
        const truth = rows.map((row) => (row ? row.low + (row.width * row.part) / 100 : NaN));
        truth.forEach((own, index) => {
          const range = rankRange(intervals, index);
          if (range === null) {
            expect(rows[index]).toBeNull();
            return;
          }
          const higher = truth.filter((other) => other > own).length;
          const lower = truth.filter((other) => other < own).length;
          expect(range.of).toBe(rows.filter((row) => row !== null).length);
          expect(range.best).toBeLessThanOrEqual(1 + higher);
          expect(range.worst).toBeGreaterThanOrEqual(range.of - lower);
        });
      }),
    );
  });
});
