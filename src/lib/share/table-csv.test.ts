import { describe, expect, it } from 'vitest';
import { group, poorIndicator, smallDataset } from '../../../tests/support/small-dataset';
import { publishCheck } from './publish-check';
import { tableCsv } from './table-csv';

const heads = {
  area: 'Wilayah',
  of: 'KK',
  basis: 'KK yang terhitung',
  count: 'KK miskin',
  rate: 'per 100',
  groups: 'Kelompok',
  per100: '=k',
};

describe('tableCsv', () => {
  it('writes what is shown, and hides what is hidden', async () => {
    const given = smallDataset({
      years: { 2006: { kk: [40, 50, 60], poor: [5, 1, 9] } },
      groups: [group(1, { areaLevel: 'rt', area: '1/1', placeKnown: 'area' })],
    });
    const { dataset } = publishCheck({ ...given, indicators: [{ ...poorIndicator, nature: 'lapangan' }] });
    const text = await tableCsv(dataset, { level: 'rt', indicator: 'miskin', year: null }, heads);
    const [header, ...rows] = text.trimEnd().split('\n');
    expect(header).toBe("Wilayah,KK,KK miskin,per 100,Kelompok,'=k");
    expect(rows).toHaveLength(3);
    expect(rows.filter((row) => row.includes('disamarkan,disamarkan'))).toHaveLength(2);
    expect(rows.map((row) => row.split(',')[2])).not.toContain('1');
    const whole = await tableCsv(dataset, { level: 'rw', indicator: 'miskin', year: null }, heads);
    expect(whole.split('\n')[1]).toMatch(/^RW \S+,150,15,10\.00,/);
  });

  it('says on how many households a rate stands, where that is not all of them', async () => {
    const given = smallDataset({ years: { 2006: { kk: [40, 50, 60], poor: [5, 'blank', 10] } }, groups: [] });
    const text = await tableCsv(given, { level: 'rw', indicator: 'miskin', year: null }, heads);
    const [header, ...rows] = text.trimEnd().split('\n');
    expect(header).toBe("Wilayah,KK,KK yang terhitung,KK miskin,per 100,Kelompok,'=k");
    expect(rows.map((row) => row.split(',').slice(1, 5).join(' '))).toEqual(['150 100 15 15.00']);
  });
});
