import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { isTotalText } from '../figures/row-area';
import { decimalSignOf } from '../text/decimal-sign';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';

/** A column of counts in a table. */
export interface CountColumn {
  readonly at: number;
  readonly header: string;
}

/** Rows of a table that are about areas, and those that sum them up. */
export interface PartedRows {
  readonly body: readonly TableRow[];
  readonly totals: readonly TableRow[];
}

/** Parts the rows of totals from the others: any cell says "jumlah" and no number of an area stands beside it. */
export function partTotals(rows: readonly TableRow[], areaColumns: readonly number[]): PartedRows {
  const isTotal = ({ cells }: TableRow): boolean => {
    const named = areaColumns.map((at) => cells[at] ?? '').filter((cell) => cell !== '');
    return named.length === 0 ? cells.some(isTotalText) : named.some(isTotalText);
  };
  return { body: rows.filter((row) => !isTotal(row)), totals: rows.filter(isTotal) };
}

/**
 * Compares every printed total with its own rows, column by column: a subtotal with the block above it, a total
 * below subtotals (or above all rows) with all rows. Only where every filled cell is a figure can they be
 * compared. The rows stand; a total that differs is listed.
 */
export function checkTotals(
  file: string,
  { body, totals }: PartedRows,
  columns: readonly CountColumn[],
): Problem[] {
  return columns.flatMap(({ at, header }) => {
    const decimal = decimalSignOf([...body, ...totals].map(({ cells }) => cells[at] ?? ''));
    const read = (line: TableRow): number | null => {
      const { value, missing } = readNumber(line.cells[at] ?? '', { kind: 'count', decimal });
      return missing === 'unreadable' ? NaN : value;
    };
    return totals.flatMap((total, i) => {
      const printed = read(total);
      const summed = rowsOf(total, totals.slice(0, i), body).map((rows) =>
        rows.reduce((sum, line) => sum + (read(line) ?? 0), 0),
      );
      const [first] = summed;
      if (printed === null || Number.isNaN(printed) || first === undefined) return [];
      if (summed.some((sum) => Number.isNaN(sum) || sum === printed)) return [];
      const where = { file, row: total.row, column: header };
      return [problem('total-differs', 'warning', where, { printed, summed: first })];
    });
  });
}

/** The rows that a total may sum up: its own block; all above, where it has none or says that it is of all. */
function rowsOf(
  total: TableRow,
  before: readonly TableRow[],
  body: readonly TableRow[],
): (readonly TableRow[])[] {
  const from = before.at(-1)?.row ?? 0;
  const above = body.filter(({ row }) => row < total.row);
  const block = above.filter(({ row }) => row > from);
  if (body.length === 0) return [];
  if (above.length === 0) return before.length === 0 ? [body] : [];
  if (block.length === 0) return [above];
  const ofAll = before.length > 0 && total.cells.some((cell) => OF_ALL.test(cell));
  return ofAll ? [above, block] : [block];
}

const OF_ALL = /\b(?:total|seluruh(?:nya)?|keseluruhan|semua|kelurahan|desa|grand)\b/i;
