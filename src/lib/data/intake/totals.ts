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
 * Compares a table's last printed total with the sum of its rows, column by column. Only where every filled
 * cell is a figure can the two be compared. The rows stand; a total that differs is listed.
 */
export function checkTotals(
  file: string,
  { body, totals }: PartedRows,
  columns: readonly CountColumn[],
): Problem[] {
  const total = totals.at(-1);
  if (total === undefined || body.length === 0) return [];
  return columns.flatMap(({ at, header }) => {
    const form = {
      kind: 'count' as const,
      decimal: decimalSignOf([...body, total].map(({ cells }) => cells[at] ?? '')),
    };
    const printed = readNumber(total.cells[at] ?? '', form);
    if (printed.missing !== null) return [];
    let summed = 0;
    for (const { cells } of body) {
      const reading = readNumber(cells[at] ?? '', form);
      if (reading.missing === 'unreadable') return [];
      summed += reading.value ?? 0;
    }
    if (summed === printed.value) return [];
    const where = { file, row: total.row, column: header };
    return [problem('total-differs', 'warning', where, { printed: printed.value, summed })];
  });
}
