import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/domain';
import { group, poorIndicator, smallDataset } from '../../../tests/support/small-dataset';
import { publishCheck } from './publish-check';

const point = { placeKnown: 'point', lng: 107.5012, lat: -6.8995 } as const;

function place(): Dataset {
  const groups = [group(1, point), group(2, { ...point, kind: 'arisan' }), group(3)];
  const dataset = smallDataset({ years: { 2006: { kk: [40, 50, 60], poor: [5, 1, 9] } }, groups });
  const [plain] = dataset.kinds;
  return {
    ...dataset,
    indicators: [{ ...poorIndicator, nature: 'lapangan' }],
    kinds: plain === undefined ? [] : [plain, { ...plain, id: 'arisan', atHome: true }],
    problems: [
      {
        code: 'personal-column-dropped',
        severity: 'warning',
        where: { file: 'kelompok.csv', column: 'ketua' },
        params: {},
      },
    ],
  };
}

describe('publishCheck', () => {
  it('says what leaves, what was dropped and what is hidden', () => {
    const { check } = publishCheck(place());
    expect(check.leaves.levels.map(({ level, areas }) => [level, areas])).toEqual([
      ['kelurahan', 1],
      ['rw', 1],
      ['rt', 3],
    ]);
    expect(check.leaves.groups).toMatchObject({
      total: 3,
      atPoint: 1,
      atArea: 1,
      nowhere: 1,
      homesAtPoint: 0,
    });
    expect(check.hidden?.tallies).toEqual([
      { measure: 'kk_miskin', year: 2006, level: 'rt', small: 1, further: 1 },
    ]);
    expect(check.positions).toMatchObject({ heldAtArea: 1, exact: 1 });
    expect(check.droppedColumns).toEqual([{ file: 'kelompok.csv', column: 'ketua' }]);
  });

  it('tells of points that go along although a schematic cannot show them', () => {
    const given = place();
    const groups = [group(1, { ...point, placeKnown: 'area', areaLevel: 'rt', area: '1/1' })];
    const { dataset, check } = publishCheck({ ...given, groups, info: { ...given.info, schematic: true } });
    expect(dataset.groups[0]).toMatchObject({ lng: 107.5012, lat: -6.8995 });
    expect(check.leaves.groups).toMatchObject({ atPoint: 1, atArea: 0 });
  });

  it('gives the copy that it speaks of', () => {
    const { dataset, check } = publishCheck(place(), { gridM: 100 });
    expect(dataset.groups.filter(({ lng }) => lng !== null)).toHaveLength(check.leaves.groups.atPoint);
    expect(dataset.levels[2]?.measures.get('kk_miskin')?.get(2006)?.values[1]).toBeNaN();
  });

  it('hides nothing in the owner’s own copy, and says so', () => {
    const given = place();
    const { dataset, check } = publishCheck(given, { hide: null, holdHomes: false });
    expect(dataset).toBe(given);
    expect(check.hidden).toBeNull();
    expect(check.leaves.groups.homesAtPoint).toBe(1);
  });
});
