import { decimalSignOf } from '../text/decimal-sign';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';

/** A sum of cells of one row. */
export interface CellSum {
  /** As a cell; '' where any of them has no count. */
  readonly text: string;
  /** The first column without a count in a row in which others have one; null for none. */
  readonly lacking: number | null;
}

/**
 * Adds up counts in several columns of a row. A blank or unreadable cell is no zero: without it there is no sum.
 * Without any column there is none either.
 */
export function cellSummer(at: readonly number[], rows: readonly TableRow[]): (line: TableRow) => CellSum {
  const forms = at.map((position) => ({
    kind: 'count' as const,
    decimal: decimalSignOf(rows.map(({ cells }) => cells[position] ?? '')),
  }));
  return ({ cells }) => {
    let total = 0;
    let lacking: number | null = null;
    let counts = 0;
    for (const [i, position] of at.entries()) {
      const form = forms[i];
      const reading = form === undefined ? null : readNumber(cells[position] ?? '', form);
      if (reading === null || reading.missing !== null || !isCount(reading.value)) {
        lacking ??= position;
        continue;
      }
      total += reading.value;
      counts += 1;
    }
    const whole = lacking === null && at.length > 0;
    return { text: whole ? String(total) : '', lacking: counts > 0 ? lacking : null };
  };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
