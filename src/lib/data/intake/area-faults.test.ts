import { describe, expect, it } from 'vitest';
import { toldAreas } from './area-faults';

const MEANINGS = ['level:rt', 'measure:kk'] as const;

const usedOf = (areas: readonly string[]): readonly (string | undefined)[] =>
  toldAreas(
    'a.csv',
    areas.map((area, i) => ({ row: i + 2, cells: [area, '40'] })),
    MEANINGS,
  ).rows.map(({ cells }) => cells[0]);

describe('RT that Excel has made dates of', () => {
  it('are refused, written as a date or as its number of days', () => {
    expect(usedOf(['001', '2024-03-05 00:00:00', '45356', '004'])).toEqual(['001', '004']);
  });

  it('are refused when all of them are numbers of days', () => {
    expect(usedOf(['45356', '45357', '45358'])).toEqual([]);
  });

  it('are numbers of RT where the column counts that far', () => {
    const areas = ['34999', '35500', '36001', '36002', '55001'];
    expect(usedOf(areas)).toEqual(areas);
  });
});
