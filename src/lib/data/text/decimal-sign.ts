import { bareNumber, isGrouped } from './bare-number';

/** The sign before decimals in a column; 'open' where no cell tells, 'mixed' where cells disagree. */
export type DecimalSign = ',' | '.' | 'open' | 'mixed';

/**
 * Decides the decimal sign of a column from all its cells. A cell tells when it has both signs (the
 * last one is the decimal sign: "1.204,5"), one sign several times (thousands: "1.204.000"), or one
 * sign that cannot part thousands ("8,06", "0,125", "1234.567"). "1.204" tells nothing, nor does
 * what is no figure.
 */
export function decimalSignOf(cells: Iterable<string>): DecimalSign {
  let comma = false;
  let point = false;
  for (const cell of cells) {
    const told = toldBy(bareNumber(cell)?.digits ?? '');
    if (told === ',') comma = true;
    else if (told === '.') point = true;
  }
  if (comma) return point ? 'mixed' : ',';
  return point ? '.' : 'open';
}

/** The decimal sign that one figure's own writing gives away, or null. */
export function toldBy(digits: string): ',' | '.' | null {
  const last = /[.,](?=[^.,]*$)/.exec(digits)?.[0] as ',' | '.' | undefined;
  if (last === undefined) return null;
  const other = last === ',' ? '.' : ',';
  if (digits.includes(other)) return last;
  if (digits.split(last).length > 2) return isGrouped(digits, last) ? other : null;
  if (digits.endsWith(last)) return null;
  return isGrouped(digits, last) && !digits.startsWith('0') ? null : last;
}
