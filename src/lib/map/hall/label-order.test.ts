import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelOrder } from './label-order';

describe('the order of labels', () => {
  it('takes both ends of the figures by turns, and last what has none', () => {
    const figures = [12, NaN, 26, 1, 22, 2, NaN];
    expect(labelOrder([0, 1, 2, 3, 4, 5, 6], (area) => figures[area] ?? NaN)).toEqual([2, 3, 4, 5, 0, 1, 6]);
  });

  it('keeps every area once', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: NaN })), (figures) => {
        const order = labelOrder([...figures.keys()], (area) => figures[area] ?? NaN);
        expect([...order].sort((a, b) => a - b)).toEqual([...figures.keys()]);
      }),
    );
  });
});
