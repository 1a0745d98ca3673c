/** Digits 7–12 as a date ddmmyy, or with 40 added to the day. Every 31st passes. */
const DATED = /^\d{6}(?:[04][1-9]|[1256]\d|[37][01])(?:0[1-9]|1[0-2])\d{6}$/;
/** A number of sixteen digits of which a spreadsheet shows the first ones. */
const SCIENTIFIC = /^([1-9](?:[.,]\d+)?)E\+?15$/i;

/**
 * Whether a cell is built like a NIK: sixteen digits of which 7–12 are a date of birth ddmmyy, 40 being
 * added to the day for women; with spaces, dots, commas or dashes in it, an apostrophe before it, or in
 * the scientific form of a number of sixteen digits (3,17E+15), of which no digit can be checked. The
 * region is not checked. Family-card numbers are built alike, with the date of issue.
 *
 * Structure: Law 23/2006 on population administration, article 13, and Government Regulation 37/2007,
 * article 37: 6 digits of region, 6 of the date of birth, 4 of a serial number.
 */
export function isNik(text: string): boolean {
  const digits = sixteenDigits(text);
  return digits === null ? isScientific(text) : isDated(digits);
}

/** Whether digits 7–12 of sixteen digits are a date of birth or issue. */
export function isDated(digits: string): boolean {
  return DATED.test(digits);
}

/** The digits of a cell that holds sixteen of them and nothing else; null otherwise, for decimals too. */
export function sixteenDigits(text: string): string | null {
  if (text.length < 16 || text.length > 60) return null;
  if (/^\d{16}$/.test(text)) return text;
  const bare = tidy(text);
  if (!/^\d[\d .,'’_/–-]*$/.test(bare) || /^\d{1,3}[.,]\d{4,}/.test(bare)) return null;
  const whole = bare.replace(/(?<=\d)[.,]0{1,2}$/, '').replace(/\D/g, '');
  const digits = whole.length === 16 ? whole : bare.replace(/\D/g, '');
  return digits.length === 16 ? digits : null;
}

/** Whether a cell is a number of sixteen digits in scientific form, with its digits cut off. */
export function isScientific(text: string): boolean {
  if (!/E/i.test(text) || text.length > 60) return false;
  const digits = SCIENTIFIC.exec(tidy(text))?.[1]?.replace(/\D/g, '') ?? '';
  // Regions begin with 11.
  return digits.length === 16 ? isDated(digits) : /^(?:1[1-9]|[2-9])/.test(digits);
}

/** Without what spreadsheets put around a number to keep it text. */
function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/^[\s'’‘`="]+|[\s"]+$/g, '')
    .replace(/\s/g, ' ');
}
