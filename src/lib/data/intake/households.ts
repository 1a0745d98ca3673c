import type { Level, Problem } from '$lib/domain';
import { problem } from '../problem';
import { decimalSignOf } from '../text/decimal-sign';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';
import type { WrittenRow } from './figures-table';

/** More households than an RT has: a whole RW, people instead of households, or a slip. */
const MANY_HOUSEHOLDS = 300;
/** At most so many, whatever the decimal sign of the table. */
const FEW = /^(?:[12]?\d?\d|300)(?: ?kk)?$/i;

/** Rows of the lowest level with more households than an RT has: perhaps people, perhaps an RW. */
export function manyHouseholds(
  rows: readonly WrittenRow[],
  ladder: readonly Level[],
  lines: readonly TableRow[],
): Problem[] {
  const lowest = ladder.length - 1;
  if (ladder[lowest]?.id !== 'rt') return [];
  const doubtful = rows.filter(({ area, cells }) => {
    const cell = cells.get('kk') ?? '';
    return cell !== '' && !FEW.test(cell) && (area[lowest] ?? '') !== '';
  });
  if (doubtful.length === 0) return [];
  const form = { kind: 'count' as const, decimal: decimalSignOf(lines.flatMap(({ cells }) => cells)) };
  return doubtful.flatMap(({ origin, cells }) => {
    const cell = cells.get('kk') ?? '';
    const { value } = readNumber(cell, form);
    if (value === null || value <= MANY_HOUSEHOLDS) return [];
    return [
      problem('households-many', 'warning', { ...origin, value: cell }, { value, most: MANY_HOUSEHOLDS }),
    ];
  });
}
