import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';
import type { MeasuredColumn } from './year-columns';

const FORM = { kind: 'percent', decimal: 'open' } as const;

/**
 * Whether the figures of a percentage column seem to be shares of one (0,125 for 12,5%), as Excel holds them:
 * none is above 1, one at least is a fraction, and none has a percent sign.
 */
export function looksLikeShares(cells: readonly string[]): boolean {
  let fraction = false;
  for (const cell of cells) {
    if (missingWord(cell) !== null) continue;
    const { value } = readNumber(cell, FORM);
    if (value === null) continue;
    if (value < 0 || value > 1 || /%|persen/i.test(cell)) return false;
    fraction ||= !Number.isInteger(value);
  }
  return fraction;
}

/** A share of one as a percentage; a cell that is no figure stays as it is. */
export function hundredfold(cell: string): string {
  const reading = readNumber(cell, FORM);
  if (reading.missing !== null) return cell;
  return (reading.value * 100).toFixed(Math.max(0, reading.decimals - 2)).replace('.', ',');
}

/** What is to be told of columns of percentages: shares that were multiplied, and cells that only say a limit. */
export function percentProblems(
  file: string,
  columns: readonly MeasuredColumn[],
  rows: readonly TableRow[],
): Problem[] {
  return columns.flatMap(({ measure, at, header, share }) => {
    if (!measure.startsWith('persen')) return [];
    const told = (code: 'percent-shares' | 'percent-below', fits: (cell: string) => boolean): Problem[] => {
      const found = rows.filter(({ cells }) => fits(cells[at] ?? ''));
      const [first] = found;
      if (first === undefined) return [];
      const where = { file, row: first.row, column: header, value: first.cells[at] ?? '' };
      return [problem(code, 'note', where, { rows: found.length })];
    };
    return [
      ...(share ? told('percent-shares', (cell) => (readNumber(cell, FORM).value ?? 0) > 0) : []),
      ...told('percent-below', (cell) => cell.startsWith('<') && missingWord(cell) === 'suppressed'),
    ];
  });
}
