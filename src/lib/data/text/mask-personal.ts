/** Sixteen digits or more, however grouped (NIK and family-card numbers), and mobile numbers. */
const IDENTITY = /\d(?:[ .\-'’]?\d){15,}/g;
const MOBILE = /(?:\+?62|\b0)[ .-]?8(?:[ .-]?\d){7,11}(?!\d)/g;

/**
 * Text without numbers that lead to a person: NIK, family-card and mobile numbers become dots of the
 * same length. Other text stays as it is.
 */
export function maskPersonal(text: string): string {
  return text.replace(IDENTITY, dots).replace(MOBILE, dots);
}

function dots(found: string): string {
  return '•'.repeat(found.length);
}
