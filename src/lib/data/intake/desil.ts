import { decimalSignOf } from '../text/decimal-sign';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';
import type { Meaning } from './meaning';

/** Households of a row by tenth of welfare, summed. */
export interface DesilCounts {
  /** Of the lowest tenths up to the one chosen, as a cell; '' where one of them has no figure. */
  readonly poor: string;
  /** Of all ten tenths, as a cell; '' where one of them is missing. */
  readonly all: string;
}

const TENTHS = 10;

/**
 * Reads DTSEN's columns of households by tenth of welfare ("Desil 1" … "Desil 10"): those up to `upTo` are
 * the poor. A blank tenth is no zero: the sum that would need it is left blank. Null without such columns.
 */
export function desilReader(
  meanings: readonly Meaning[],
  rows: readonly TableRow[],
  upTo: number,
): ((line: TableRow) => DesilCounts) | null {
  const at = Array.from({ length: TENTHS }, (_, i) => meanings.indexOf(`desil:${i + 1}`));
  if (at.every((position) => position < 0)) return null;
  const forms = at.map((position) => ({
    kind: 'count' as const,
    decimal: decimalSignOf(rows.map(({ cells }) => cells[position] ?? '')),
  }));
  const sum = (line: TableRow, tenths: number): string => {
    let total = 0;
    for (let i = 0; i < tenths; i += 1) {
      const form = forms[i];
      const cell = line.cells[at[i] ?? -1];
      const reading = cell === undefined || form === undefined ? null : readNumber(cell, form);
      if (reading === null || reading.missing !== null || !isCount(reading.value)) return '';
      total += reading.value;
    }
    return String(total);
  };
  return (line) => ({ poor: sum(line, upTo), all: sum(line, TENTHS) });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
