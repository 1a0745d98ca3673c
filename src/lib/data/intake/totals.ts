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
  /** Their means, which sum up nothing. */
  readonly means: readonly TableRow[];
}

/** Further words of rows that sum others up, as offices and their spreadsheets write them ("RW 01 Total"). */
const SUM = /^(?:(?:sub|grand)[ -]?)?(?:jumlah|total|jlh|keseluruhan)\b|\b(?:jumlah|total)$/i;
const MEAN = /^(?:rata ?-? ?rata|rerata)\b/i;
/** "T O T A L", as words are spread out. */
const SPACED = /^(?:\p{L} ){3,}\p{L}$/u;

function isSum(text: string): boolean {
  const own = SPACED.test(text) ? text.replaceAll(' ', '') : text;
  return isTotalText(own) || SUM.test(own) || MEAN.test(own);
}

function isMean(text: string): boolean {
  return MEAN.test(text);
}

/** Parts the rows of totals from the others: any cell says "jumlah" and no number of an area stands beside it. */
export function partTotals(rows: readonly TableRow[], areaColumns: readonly number[]): PartedRows {
  const says = ({ cells }: TableRow, fits: (text: string) => boolean): boolean => {
    const isNamed = areaColumns.some((at) => (cells[at] ?? '') !== '');
    return isNamed ? areaColumns.some((at) => fits(cells[at] ?? '')) : cells.some(fits);
  };
  const told = rows.filter((row) => says(row, isSum));
  if (told.length === 0) return { body: rows, totals: told, means: told };
  const known = new Set(told);
  const means = told.filter((row) => says(row, isMean));
  return {
    body: rows.filter((row) => !known.has(row)),
    totals: told.filter((row) => !means.includes(row)),
    means,
  };
}

/**
 * Compares every printed total with its own rows, column by column: a subtotal with the block above it, a total
 * below subtotals (or above all rows) with all rows. Only where every filled cell is a figure can they be
 * compared. The rows stand; a total that differs is listed.
 */
export function checkTotals(
  file: string,
  { body, totals }: Omit<PartedRows, 'means'>,
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
