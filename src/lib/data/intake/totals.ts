import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { isTotalText } from '../figures/row-area';
import { decimalSignOf } from '../text/decimal-sign';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';
import { spansOf, summer } from './total-spans';

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
    const isNamed = areaColumns.some((at) => (cells[at] ?? '') !== '');
    return isNamed ? areaColumns.some((at) => isTotalText(cells[at] ?? '')) : cells.some(isTotalText);
  };
  const totals = rows.filter(isTotal);
  if (totals.length === 0) return { body: rows, totals };
  const known = new Set(totals);
  return { body: rows.filter((row) => !known.has(row)), totals };
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
  if (totals.length === 0) return [];
  const spans = totals.map((total, i) => spansOf(total, totals[i - 1] ?? null, body));
  return columns.flatMap(({ at, header }) => {
    const decimal = decimalSignOf([...body, ...totals].map(({ cells }) => cells[at] ?? ''));
    const read = (line: TableRow): number | null => {
      const { value, missing } = readNumber(line.cells[at] ?? '', { kind: 'count', decimal });
      return missing === 'unreadable' ? NaN : value;
    };
    const sumOf = summer(body.map((line) => read(line) ?? 0));
    return totals.flatMap((total, i) => {
      const printed = read(total);
      const summed = (spans[i] ?? []).map(sumOf);
      const [first] = summed;
      if (printed === null || Number.isNaN(printed) || first === undefined) return [];
      if (summed.some((sum) => Number.isNaN(sum) || sum === printed)) return [];
      const where = { file, row: total.row, column: header };
      return [problem('total-differs', 'warning', where, { printed, summed: first })];
    });
  });
}
