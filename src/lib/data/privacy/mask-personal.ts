/** Sixteen digits or more; telephone numbers; e-mail addresses. */
const PERSONAL = [
  /\d(?:[ .\-'’]?\d){15,}/g,
  /(?<!\d[.,]?)(?:\+62|0[2-9]\d\d?[)-]|(?:62[ -]?|0)8\d\d)(?:[ .\-'’]?\d){6,10}(?!\d)/g,
  /(?<!\S)\S+@\S+/g,
];
/** What is typed on, digit by digit, at the end of a number that has been hidden. */
const TYPED_ON = /(?<=•{6}[.\-'’]?)\d+/g;
/** Decimals, and codes of areas below the kelurahan: day 00 is no one's date of birth. */
const HARMLESS = /^\d{1,3}[.]\d{4}[^@]*$|^\d{6}00\d{8}$/;

/**
 * Text without what leads to a person: sixteen digits or more, however grouped (NIK and family-card
 * numbers), telephone numbers and e-mail addresses become dots of the same length. Other text stays as
 * it is: figures, coordinates, years, and codes of areas that cannot be a NIK.
 */
export function maskPersonal(text: string): string {
  const hidden = PERSONAL.reduce(
    (masked, pattern) =>
      masked.replace(pattern, (found) => (HARMLESS.test(found) ? found : '•'.repeat(found.length))),
    text,
  );
  return hidden.replace(TYPED_ON, (digits) => '•'.repeat(digits.length));
}
