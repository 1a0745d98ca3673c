/** Decimals that are kept: a millimetre in a position, and more than any office figure has. */
const DECIMALS = 10;
/** Digits that a spreadsheet itself keeps, and the reader of figures takes. */
const MOST_DIGITS = 15;
/** Whole numbers from here on may have lost their last digits when the spreadsheet stored them. */
export const LONG_NUMBER = 1e15;

/**
 * A number as text that can only be read back as that number: no marks between thousands, a comma
 * before decimals, and never exactly three of them ("1,2040", since "1,204" could be read as 1204).
 * Decimals past the tenth, or past fifteen digits in all, are rounded away, as the noise of binary
 * fractions is (0.1 + 0.2 is "0,3"); what they alone would make zero is written with an exponent, as
 * are numbers of 10^21 and more. Long whole numbers keep all their digits. Empty for what is no number.
 */
export function numberText(value: number, scale: 1 | 100 = 1): string {
  if (!Number.isFinite(value)) return '';
  const scaled = value * scale;
  if (Math.abs(scaled) >= 1e21) return withComma(scaled.toExponential());
  if (Number.isInteger(scaled)) return scaled === 0 ? '0' : BigInt(scaled).toString();
  const whole = Math.trunc(Math.abs(scaled)).toString().length;
  const fixed = scaled.toFixed(Math.max(0, Math.min(DECIMALS, MOST_DIGITS - whole))).replace(/\.?0+$/, '');
  if (/^-?0?$/.test(fixed)) return withComma(scaled.toExponential());
  return withComma(/\.\d{3}$/.test(fixed) ? `${fixed}0` : fixed);
}

function withComma(text: string): string {
  return text.replace('.', ',');
}
