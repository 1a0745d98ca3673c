import type { Reason } from '$lib/domain';
import { bareNumber, isGrouped } from './bare-number';
import { toldBy, type DecimalSign } from './decimal-sign';
import { missingWord } from './missing-words';

/** What a column holds, which decides how its cells are read. */
export interface NumberForm {
  readonly kind: 'count' | 'percent';
  readonly decimal: DecimalSign;
  /** The package's own words for a missing figure. */
  readonly missing?: ReadonlySet<string>;
}

/** A figure and how many decimals it is written with, or why there is none. */
export type NumberReading =
  | { readonly value: number; readonly missing: null; readonly decimals: number }
  | { readonly value: null; readonly missing: Reason };

/** More digits than these do not fit a number exactly, and are an identity number rather than a figure. */
const MOST_DIGITS = 15;

/**
 * The figure in a cell. Spaces, units and the percent sign are left out. In the column's decimal
 * sign: "1.204,5" is 1204.5 where it is a comma. Where no cell of the column tells ('open'), a sign
 * before exactly three digits parts thousands in a count (1.204 is 1204, never 1.204) and decimals in
 * a percentage; where cells disagree ('mixed') such a cell is unreadable. Everything else, exponents
 * and "±40" too, is unreadable. Negative figures are returned as they stand; the caller judges them.
 */
export function readNumber(cell: string, form: NumberForm): NumberReading {
  const missing = missingWord(cell, form.missing);
  if (missing !== null) return { value: null, missing };
  const bare = bareNumber(cell);
  const [whole, decimals] = splitNumber(bare?.digits ?? '', form) ?? ['', ''];
  if (bare === null || whole === '' || whole.length + decimals.length > MOST_DIGITS) {
    return { value: null, missing: 'unreadable' };
  }
  const value = Number.parseFloat(`${whole}.${decimals}0`);
  return { value: bare.negative && value !== 0 ? -value : value, missing: null, decimals: decimals.length };
}

/** Digits before and after the decimal sign, or null where the grouping makes no sense. */
function splitNumber(digits: string, form: NumberForm): [whole: string, decimals: string] | null {
  const sign = signFor(digits, form);
  if (sign === null) return null;
  const pieces = digits.split(sign);
  const [whole = '', decimals = ''] = pieces;
  if (pieces.length > 2 || !/^\d*$/.test(decimals)) return null;
  if (/^\d+$/.test(whole)) return [whole, decimals];
  const thousands = [sign === ',' ? '.' : ',', ' ', "'"];
  return thousands.some((mark) => isGrouped(whole, mark)) ? [whole.replace(/\D/g, ''), decimals] : null;
}

/** The decimal sign that this cell is read with; null where it cannot be told. */
function signFor(digits: string, form: NumberForm): ',' | '.' | null {
  if (form.decimal === ',' || form.decimal === '.') return form.decimal;
  const told = toldBy(digits);
  if (told !== null) return told;
  const only = /[.,]/.exec(digits)?.[0] as ',' | '.' | undefined;
  if (only === undefined) return ',';
  if (form.decimal === 'mixed') return null;
  const other = only === ',' ? '.' : ',';
  return form.kind === 'count' && isGrouped(digits, only) ? other : only;
}
