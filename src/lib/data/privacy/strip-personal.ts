import type { TableRow } from '../text/parse-grid';
import type { ColumnVerdict } from './column-verdict';
import { areAreaCodes } from './area-codes';
import { maskPersonal } from './mask-personal';
import { isNik, sixteenDigits } from './nik';

/** Header and rows from which the gate has taken what is personal. */
export interface StrippedTable {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/**
 * A table as it may go on: columns to drop, and those asked about that nobody has released, are empty,
 * header and cells, so that positions and row numbers hold; in the others every number that leads to a
 * person is masked, but for columns of area codes. `released` are the columns asked about of which a
 * person has said that they name no one.
 */
export function stripPersonal(
  header: readonly string[],
  rows: readonly TableRow[],
  verdicts: readonly ColumnVerdict[],
  released: ReadonlySet<number> = new Set(),
): StrippedTable {
  const open = new Set(
    verdicts.flatMap(({ at, verdict }) =>
      verdict === 'keep' || (verdict === 'ask' && released.has(at)) ? [at] : [],
    ),
  );
  const codes = new Set([...open].filter((at) => codesAt(header, rows, at)));
  return {
    header: header.map((text, at) => (open.has(at) ? maskPersonal(text) : '')),
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell, at) => (open.has(at) ? (codes.has(at) ? cell : masked(cell)) : '')),
    })),
  };
}

function codesAt(header: readonly string[], rows: readonly TableRow[], at: number): boolean {
  const digits = rows.flatMap(({ cells }) => sixteenDigits(cells[at] ?? '') ?? []);
  return areAreaCodes(digits, header[at] ?? '');
}

/** Short cells, most of a table, hold no such number. */
function masked(cell: string): string {
  if (cell.length < 6) return cell;
  return isNik(cell) ? '•'.repeat(cell.length) : maskPersonal(cell);
}
