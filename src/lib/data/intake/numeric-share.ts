import { decimalSignOf } from '../text/decimal-sign';
import { missingWord } from '../text/missing-words';
import { readNumber } from '../text/read-number';

/** Share of the filled cells that are figures; 0 where none is filled. */
export function numeric(cells: readonly string[]): number {
  const filled = cells.filter((cell) => missingWord(cell) === null);
  const form = { kind: 'count', decimal: decimalSignOf(filled) } as const;
  const figures = filled.filter((cell) => readNumber(cell, form).missing === null);
  return filled.length === 0 ? 0 : figures.length / filled.length;
}
