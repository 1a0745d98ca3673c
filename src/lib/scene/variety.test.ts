import { describe, expect, it } from 'vitest';
import { group, smallDataset } from '../../../tests/support/small-dataset';
import { placesOf } from './places';
import { varietyPerArea } from './variety';

describe('varietyPerArea', () => {
  const inRt = (id: number, area: string, kind: string) =>
    group(id, { kind, placeKnown: 'area', areaLevel: 'rt', area });
  const dataset = smallDataset({
    years: { 2006: { kk: [50, 50, 50], poor: [5, 2, 1] } },
    groups: [
      inRt(1, '1/1', 'posyandu'),
      inRt(2, '1/1', 'posyandu'),
      inRt(3, '1/1', 'pengajian'),
      inRt(4, '1/2', 'pengajian'),
      group(5, { kind: 'posyandu', placeKnown: 'whole' }),
      group(6, { kind: 'posyandu', placeKnown: 'area', areaLevel: 'rw', area: '1' }),
    ],
  });
  const places = placesOf(dataset);
  const kinds = (passed: readonly number[], level: number): number[] => [
    ...varietyPerArea(dataset, places, Uint32Array.from(passed), level),
  ];

  it('counts kinds, not groups, and spreads none over the areas below', () => {
    expect(kinds([0, 1, 2, 3, 4, 5], 2)).toEqual([2, 1, 0]);
    expect(kinds([0, 1, 2, 3, 4, 5], 1)).toEqual([2]);
  });

  it('follows the filter', () => {
    expect(kinds([0, 1], 2)).toEqual([1, 0, 0]);
    expect(kinds([], 2)).toEqual([0, 0, 0]);
  });
});
