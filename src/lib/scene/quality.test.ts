import type { Problem } from '$lib/domain';
import { describe, expect, it } from 'vitest';
import { group, plainQuestion, smallDataset } from '../../../tests/support/small-dataset';
import { createScenePipeline } from './pipeline';
import { dataQuality } from './quality';

const problem = (code: Problem['code'], row: number, other = 0, column = ''): Problem => ({
  code,
  severity: 'warning',
  where: { file: 'kemiskinan.csv', row, column },
  params: { other },
});

const dataset = {
  ...smallDataset({
    years: {
      2005: { kk: [40, 40, 40, 40], poor: [1, 2, 3, 4] },
      2006: { kk: [40, 40, 0, 40], poor: [4, 'blank', 0, 'suppressed'] },
    },
    groups: [
      group(1, { placeKnown: 'point', lng: 107.5, lat: -6.9 }),
      group(2),
      group(3, { placeKnown: 'whole' }),
      group(4, { kind: 'pengajian' }),
    ],
  }),
  problems: [
    problem('row-without-area', 7),
    problem('key-conflict', 9, 4, 'kk'),
    problem('key-conflict', 9, 4, 'kk_miskin'),
    problem('row-without-key', 11),
    problem('key-repeated-same', 12, 5),
  ],
};
const qualityOf = (over: Parameters<typeof plainQuestion>[0] = {}) => {
  const scene = createScenePipeline()(dataset, plainQuestion(over), 'light');
  const missing = scene.shade?.classification.bins.find((bin) => bin.role === 'missing')?.count ?? 0;
  return { ...dataQuality(dataset, scene), missing };
};

describe('dataQuality', () => {
  it('lists the areas without a figure, each with its reason, as many as the legend says', () => {
    const { areas, counts, missing } = qualityOf();
    expect(areas).toEqual([
      { index: 1, label: 'RT 02/RW 01', reason: 'blank' },
      { index: 2, label: 'RT 03/RW 01', reason: 'no-households' },
    ]);
    expect([counts.areas, missing]).toEqual([2, 2]);
  });

  it('speaks of the year shown', () => {
    expect(qualityOf({ year: 2005 })).toMatchObject({ areas: [], counts: { areas: 0 }, missing: 0 });
  });

  it('lists rows without an area or without a key, and no others', () => {
    const { rows, counts } = qualityOf();
    expect(rows.map(({ where }) => where.row)).toEqual([7, 11]);
    expect(counts.rows).toBe(2);
  });

  it('lists groups known nowhere, whatever the filter; those of the whole place are placed', () => {
    expect(qualityOf().groups).toEqual([1, 3]);
    expect(qualityOf({ kinds: ['posyandu'] })).toMatchObject({ groups: [1, 3], counts: { groups: 2 } });
  });

  it('counts two rows that differ in two measures as one contradiction', () => {
    const { conflicts, counts } = qualityOf();
    expect(conflicts).toHaveLength(2);
    expect(counts.conflicts).toBe(1);
  });

  it('has no list of areas where nothing is shaded', () => {
    const bare = { ...dataset, indicators: [], years: [] };
    const scene = createScenePipeline()(bare, plainQuestion(), 'light');
    expect(scene.shade).toBeNull();
    expect(dataQuality(bare, scene)).toMatchObject({ areas: null, counts: { areas: 0, groups: 2 } });
  });
});
