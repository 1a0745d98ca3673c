import type { GivenTable, Problem } from '$lib/domain';
import { problem } from '../../problem';
import { cellText } from './cell-text';
import { LONG_NUMBER } from './number-text';
import type { CellRange, DenseSheet, NumberFormats } from './xlsx';

/** What the reading of a sheet needs besides its cells. */
export interface SheetContext {
  readonly file: string;
  readonly sheet: string;
  readonly ssf: NumberFormats;
  readonly date1904: boolean;
  /** Cells that may still be made. */
  readonly most: number;
}

/** A sheet as a table of text; null where it would hold more cells than allowed. */
export interface SheetTable {
  readonly table: GivenTable;
  readonly cells: number;
  readonly problems: readonly Problem[];
}

const BLANK: readonly string[] = [];

/**
 * The cells of a sheet from its first row and column to its last ones with anything in them. The text
 * of merged cells is repeated over their range, as far as the table reaches. Noted: ranges over several
 * rows (one figure for several RT is not a figure for each), and whole numbers of sixteen digits and
 * more, whose end the spreadsheet may have rounded.
 */
export function sheetTable(data: DenseSheet, context: SheetContext): SheetTable | null {
  const { file, sheet, most } = context;
  const rows: string[][] = [];
  const long = { cells: 0, row: 0 };
  let cells = 0;
  for (const [r, line] of (data['!data'] ?? []).entries()) {
    const texts = (line === undefined ? [] : Array.from(line)).map((cell) =>
      cell === undefined ? '' : cellText(cell, context.ssf, context.date1904),
    );
    rows.push(texts);
    cells += texts.length;
    if (cells > most) return null;
    if (line?.some((cell) => typeof cell?.v === 'number' && Math.abs(cell.v) >= LONG_NUMBER) === true) {
      long.cells += 1;
      long.row ||= r + 1;
    }
  }
  const tall = repeatMerged(rows, data['!merges'] ?? []);
  while (rows.length > 0 && rows.at(-1)?.every((text) => text.trim() === '') === true) rows.pop();
  const problems: Problem[] = [];
  if (tall !== null)
    problems.push(problem('cells-merged', 'note', { file, row: tall.row }, { sheet, ranges: tall.ranges }));
  if (long.cells > 0)
    problems.push(problem('number-long', 'warning', { file, row: long.row }, { sheet, rows: long.cells }));
  const kept = rows.map((row) => (row.length === 0 ? BLANK : row));
  return { table: { file, sheet, rows: kept }, cells, problems };
}

/** Fills merged ranges from their first cell; how many of them cover several rows, and the first such row. */
function repeatMerged(
  rows: string[][],
  merges: readonly CellRange[],
): { ranges: number; row: number } | null {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  let ranges = 0;
  let row = Infinity;
  for (const { s, e } of merges) {
    const text = rows[s.r]?.[s.c] ?? '';
    if (text === '') continue;
    const last = Math.min(e.r, rows.length - 1);
    if (last > s.r) {
      ranges += 1;
      row = Math.min(row, s.r + 1);
    }
    for (let r = s.r; r <= last; r += 1) fill(rows[r] ?? [], s.c, Math.min(e.c, width - 1), text);
  }
  return ranges === 0 ? null : { ranges, row };
}

function fill(row: string[], from: number, to: number, text: string): void {
  while (row.length < from) row.push('');
  for (let c = from; c <= to; c += 1) if ((row[c] ?? '') === '') row[c] = text;
}
