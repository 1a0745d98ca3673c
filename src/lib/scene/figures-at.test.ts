import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reasonOf, type Dataset, type LevelData } from '$lib/domain';
import { column, poorIndicator, smallDataset, type Figure } from '../../../tests/support/small-dataset';
import { figuresAt, householdsAt } from './figures-at';

const RW = 1;
const RT = 2;

/** The same place with figures of the RW's own. */
function withOwn(dataset: Dataset, own: Readonly<Record<string, Figure>>): Dataset {
  const measures = new Map(
    Object.entries(own).map(([measure, figure]) => [measure, new Map([[2006, column([figure])]])]),
  );
  const levels = dataset.levels.map((level, i): LevelData => (i === RW ? { ...level, measures } : level));
  return { ...dataset, levels };
}

const counts = smallDataset({
  years: { 2006: { kk: [48, 62, 50, 'blank'], poor: [6, 1, 'blank', 3] } },
});

describe('figures of an upper level', () => {
  it('are sums of the counts below, with their coverage', () => {
    const { values, numerators, denominators, coverage } = figuresAt(counts, RW, poorIndicator, 2006);
    expect([numerators[0], denominators[0]]).toEqual([7, 110]);
    expect(values[0]).toBeCloseTo((100 * 7) / 110, 10);
    expect([coverage?.covered[0], coverage?.areas[0]]).toEqual([2, 4]);
    expect([coverage?.householdsCovered[0], coverage?.householdsKnown[0]]).toEqual([110, 160]);
  });

  it('are the area’s own where it has one, and the sum stays beside it', () => {
    const dataset = withOwn(counts, { kk: 170, kk_miskin: 20 });
    const { values, coverage } = figuresAt(dataset, RW, poorIndicator, 2006);
    expect(values[0]).toBeCloseTo((100 * 20) / 170, 10);
    expect(coverage?.covered[0]).toBe(2);
  });

  it('refuse to average percentages', () => {
    const printed = smallDataset({ years: {}, percents: { 2015: [10.52, 7.58, 0] } });
    const { values, reasons } = figuresAt(printed, RW, poorIndicator, 2015);
    expect(values[0]).toBeNaN();
    expect(reasonOf(reasons[0] ?? 0)).toBe('percent-only');
  });

  it('refuse where the package does not say what lies in the area', () => {
    const levels = counts.levels.map((level, i) =>
      i === RT ? { ...level, parent: level.parent.map(() => -1) } : level,
    );
    const { values, reasons } = figuresAt({ ...counts, levels }, RW, poorIndicator, 2006);
    expect([values[0], reasonOf(reasons[0] ?? 0)]).toEqual([NaN, 'no-link']);
  });

  it('give no households where a part of them is not known', () => {
    const { denominators, reasons } = householdsAt(counts, RW, poorIndicator, 2006);
    expect([denominators[0], reasonOf(reasons[0] ?? 0)]).toEqual([NaN, 'incomplete']);
  });

  it('hold for any table: RT add up to the RW and the RW to the whole', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 150 }), fc.nat({ max: 100 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const kk = rows.map(([households]) => households);
        const poor = rows.map(([households, share]) => Math.floor((households * share) / 100));
        const dataset = smallDataset({ years: { 2006: { kk, poor } } });
        const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
        for (const level of [0, RW]) {
          const { numerators, denominators } = figuresAt(dataset, level, poorIndicator, 2006);
          expect([numerators[0], denominators[0]]).toEqual([sum(poor), sum(kk)]);
        }
      }),
    );
  });
});
