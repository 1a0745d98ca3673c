import type { CellObject, NumberFormats } from './xlsx';
import { numberText } from './number-text';

/** Errors of formulas by their code ([MS-XLS] 2.5.10, BErr). */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);
/** Formats that say nothing which the bare number does not. */
const PLAIN: ReadonlySet<string> = new Set(['', 'General', '0', '@', '#,##0', '0.00', '#,##0.00']);

/**
 * Text of a cell of a workbook. Text stays as it is. A number is written as numberText does, so that
 * it cannot be read as another one, with these of its format's looks, which lose no digit: percent
 * (0.1249 shown as 12% is "12,49%"), leading zeros and words round a whole number ("001", "RT 001",
 * "62 KK"). Dates are ISO ("2015-06-30", with the time where there is one). Formulas give the value
 * that was stored with them; errors their sign. '' for an empty cell.
 */
export function cellText(cell: CellObject, ssf: NumberFormats, date1904: boolean): string {
  const { t, v, z } = cell;
  if (t === 'e') return ERRORS.get(v) ?? '#ERR';
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? '' : v.toISOString().slice(0, 10);
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (typeof v !== 'number') return v ?? '';
  const format = z === undefined ? '' : String(z);
  if (PLAIN.has(format)) return numberText(v);
  if (ssf.is_date(format)) return dateText(v, ssf, date1904) ?? numberText(v);
  if (isPercent(format)) return `${numberText(v, 100)}%`;
  return Number.isInteger(v) ? (dressed(v, format, ssf) ?? numberText(v)) : numberText(v);
}

/** A whole number as its format shows it, if all of its digits and no other ones are in it. */
function dressed(value: number, format: string, ssf: NumberFormats): string | null {
  if (value < 0) return null;
  try {
    const shown = ssf.format(format, value).trim();
    const digits = shown.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
    return digits === numberText(value) && !/[.,]/.test(shown) ? shown : null;
  } catch {
    return null;
  }
}

/** Whether a format shows hundredths: a percent sign outside of quoted text. */
function isPercent(format: string): boolean {
  return /%/.test(format.replace(/"[^"]*"|\\./g, ''));
}

function dateText(value: number, ssf: NumberFormats, date1904: boolean): string | null {
  const date = ssf.parse_date_code(value, { date1904 });
  if (!date) return null;
  const two = (part: number): string => String(part).padStart(2, '0');
  const time = date.H + date.M + date.S === 0 ? '' : `${two(date.H)}:${two(date.M)}`;
  if (value >= 0 && value < 1) return time === '' ? null : time;
  return `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}${time === '' ? '' : `T${time}`}`;
}
