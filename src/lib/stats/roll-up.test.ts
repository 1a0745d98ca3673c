import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonCode, type Column, type Reason } from '$lib/domain';
import { rollUp } from './roll-up';

/** A column from values and reasons for having none. */
function column(...cells: readonly (number | Reason)[]): Column {
  return {
    values: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN)),
    reasons: Uint8Array.from(cells, (cell) => (typeof cell === 'number' ? 0 : reasonCode(cell))),
  };
}

describe('rollUp', () => {
  it('sums counts over the areas where both are known and says its coverage', () => {
    const poor = column(6, 'blank', 0, 9, 'suppressed');
    const households = column(48, 60, 52, 'dash', 30);
    expect(rollUp(poor, households, [0, 1, 2, 3, 4])).toEqual({
      numerator: 6,
      denominator: 100,
      covered: 2,
      areas: 5,
      denominatorCovered: 100,
      denominatorKnown: 190,
    });
  });

  it('is not the mean of percentages', () => {
    // 50 % of 2 and 10 % of 98: the mean of percentages would be 30 %.
    const { numerator, denominator } = rollUp(column(1, 9.8), column(2, 98), [0, 1]);
    expect(numerator / denominator).toBeCloseTo(0.108, 12);
  });

  it('is unknown, never zero, where nothing is covered', () => {
    const none = { numerator: NaN, denominator: NaN, covered: 0, denominatorCovered: 0 };
    expect(rollUp(column('blank'), column(40), [0])).toEqual({ ...none, areas: 1, denominatorKnown: 40 });
    expect(rollUp(column(), column(), [])).toEqual({ ...none, areas: 0, denominatorKnown: 0 });
    expect(rollUp(column(1), column(2), [5])).toEqual({ ...none, areas: 1, denominatorKnown: 0 });
  });

  it('takes a zero that was counted for a figure', () => {
    expect(rollUp(column(0, 0), column(20, 30), Uint32Array.of(0, 1))).toMatchObject({
      numerator: 0,
      denominator: 50,
      covered: 2,
    });
  });

  it('adds up: two halves give the whole, in any order', () => {
    const cell = fc.oneof(fc.nat(200), fc.constantFrom<Reason>('blank', 'dash', 'conflict', 'no-row'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 30 }), fc.nat(30), (rows, at) => {
        const poor = column(...rows.map(([n]) => n));
        const all = column(...rows.map(([, d]) => d));
        const members = rows.map((_, i) => i);
        const whole = rollUp(poor, all, members);
        const halves = [members.slice(0, at), members.slice(at)].map((part) => rollUp(poor, all, part));
        const total = (key: keyof typeof whole) => halves.reduce((sum, half) => sum + (half[key] || 0), 0);
        for (const key of ['covered', 'areas', 'denominatorCovered', 'denominatorKnown'] as const) {
          expect(whole[key]).toBe(total(key));
        }
        if (whole.covered > 0) expect(whole.numerator).toBe(total('numerator'));
        expect(rollUp(poor, all, [...members].reverse())).toEqual(whole);
      }),
    );
  });
});
