import type { GivenTable } from '$lib/domain';
import { cleanCell } from '../text/clean-cell';
import type { Grid, TableRow } from '../text/parse-grid';
import { rememberedBy } from './remembered-by';

/** Texts of which `cleanCell` changes nothing: single spaces, no quotes, equal signs or invisible characters. */
const CLEAN = /^(?:[\w.,:;%()/+-]+(?: [\w.,:;%()/+-]+)*)?$/;

/** A sheet's lines that hold anything, cells cleaned, under their own row numbers. */
export const givenGrid: (given: GivenTable) => Grid = rememberedBy(({ file, sheet, rows }) => {
  const lines: TableRow[] = [];
  for (const [i, raw] of rows.entries()) {
    const cells = raw.every(isClean) ? raw : raw.map(cleanCell);
    if (cells.some((cell) => cell !== '')) lines.push({ row: i + 1, cells });
  }
  return { file: tableName(file, sheet), lines, problems: [] };
});

/** What a table is called in a problem: the file, and the sheet where there are several. */
export function tableName(file: string, sheet: string): string {
  return sheet === '' ? file : `${file} · ${sheet}`;
}

function isClean(cell: string): boolean {
  return CLEAN.test(cell);
}
