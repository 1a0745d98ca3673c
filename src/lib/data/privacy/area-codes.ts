import { saysCode } from './header-kind';
import { isDated } from './nik';

/** Province, then eight digits to the kelurahan, a neighbourhood below 200 (or a whole one), its part. */
const CODE = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])\d{8}(?:0[01]|\d\d(?=\d000))\d{4}$/;

/**
 * Whether the sixteen-digit numbers of a column are codes of areas rather than of persons. Codes of
 * Statistics Indonesia (BPS, "master SLS": 10 digits of the kelurahan, 4 of the neighbourhood, 2 of its
 * part) and home-made ones (Kemendagri code, RW, RT) stand for neighbourhoods of few kelurahan, so that
 * their first ten digits repeat, which dates of birth in digits 7–10 do not. A single number is a code
 * only where it holds no date or its header says so.
 */
export function areAreaCodes(digits: readonly string[], header: string): boolean {
  if (digits.length === 0 || !digits.every((number) => CODE.test(number))) return false;
  const dated = digits.filter(isDated);
  if (dated.length === 0) return true;
  const distinct = new Set(digits).size;
  const prefixes = new Set(digits.map((number) => number.slice(0, 10))).size;
  return saysCode(header) || (distinct >= 3 && prefixes * 3 <= distinct);
}
