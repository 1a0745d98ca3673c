import { expect, it } from 'vitest';
import type { Fund, Observation } from '$lib/domain';
import { fundTable } from './fund-table';

const line = (year: number, field: string, rupiah: number | null, printedTotal = false): Fund => ({
  row: 2,
  year,
  field,
  rupiah: (rupiah === null
    ? { value: null, missing: 'blank' }
    : { value: rupiah, missing: null }) satisfies Observation,
  ceiling: null,
  areaLevel: null,
  area: null,
  printedTotal,
});

it('sums lines, keeps blanks blank, and sets printed totals beside the sums', () => {
  const table = fundTable([
    line(2010, 'Lingkungan', 174_750_000),
    line(2010, 'Ekonomi', null),
    line(2010, '', 200_000_000, true),
    line(2009, 'Lingkungan', 120_750_000),
    line(2009, 'Ekonomi', 55_000_000),
  ]);
  expect(table.fields).toEqual(['Lingkungan', 'Ekonomi']);
  expect(table.rows.map(({ year, sum, printed }) => [year, sum, printed])).toEqual([
    [2009, 175_750_000, null],
    [2010, 174_750_000, 200_000_000],
  ]);
  expect(table.rows[1]?.cells[1]).toEqual({ value: null, missing: 'blank' });
  expect([table.sums, table.total]).toEqual([[295_500_000, 55_000_000], 350_500_000]);
});
