import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonCode } from '$lib/domain';
import { emptyFigures } from './figures';
import { countSymbols } from './symbols';

const figuresOf = (counts: readonly (number | null)[]) => {
  const figures = emptyFigures(counts.length);
  counts.forEach((count, area) => {
    if (count === null) figures.reasons[area] = reasonCode('blank');
    else figures.values[area] = count;
  });
  return figures;
};
const centres = (count: number): Float64Array => Float64Array.from({ length: count * 2 }, (_, i) => i);

describe('circles of a count', () => {
  it('stand where there is a count above zero and a place for it', () => {
    const places = centres(4);
    places.set([NaN, NaN], 6);
    const symbols = countSymbols(figuresOf([9, 0, null, 4]), places, 9);
    expect(Array.from(symbols.area)).toEqual([0]);
    expect(Array.from(symbols.at)).toEqual([0, 1]);
    expect(Array.from(symbols.values)).toEqual([9]);
  });

  it('have areas that are as the counts, and none beyond the largest', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(counts, (all) => {
        const most = Math.max(...all);
        const { values, unitRadiusPx } = countSymbols(figuresOf(all), centres(all.length), most);
        const areas = Array.from(values, (value) => Math.PI * (unitRadiusPx * Math.sqrt(value)) ** 2);
        areas.forEach((area, i) => {
          const ratio = (all[i] ?? NaN) / (all[0] ?? NaN);
          expect(area / (areas[0] ?? NaN)).toBeCloseTo(ratio, 6);
          expect(Math.sqrt(area / Math.PI)).toBeLessThanOrEqual(26.0001);
        });
      }),
    );
  });

  it('show round counts in the legend, each circle half as wide as the one before', () => {
    const legendOf = (most: number) => countSymbols(figuresOf([most]), centres(1), most).legend;
    expect(legendOf(48)).toEqual([40, 10, 3]);
    expect(legendOf(1678)).toEqual([1000, 250, 63]);
    expect(legendOf(6)).toEqual([6, 2]);
    expect(legendOf(1)).toEqual([1]);
    expect(legendOf(0)).toEqual([]);
  });

  it('say of a sum that lacks some of its parts that it does', () => {
    const coverage = {
      base: 2,
      covered: Uint32Array.of(3, 4, 3),
      areas: Uint32Array.of(4, 4, 4),
      hidden: new Uint32Array(3),
      householdsCovered: new Float64Array(3),
      householdsKnown: new Float64Array(3),
      used: Uint8Array.of(1, 1, 0),
    };
    const symbols = countSymbols({ ...figuresOf([5, 5, 5]), coverage }, centres(3), 5);
    expect(Array.from(symbols.partial)).toEqual([1, 0, 0]);
  });
});
