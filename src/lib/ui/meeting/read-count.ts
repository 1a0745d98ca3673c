const PLAIN = /^\d{1,15}$/;
/** Thousands set off by dots, commas or spaces, as people write rupiah. */
const GROUPED = /^\d{1,3}(?:[., ]\d{3})+$/;

/** A whole number as typed ("12", "1.500.000"); null for a blank box, undefined for what is none. */
export function readCount(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (!PLAIN.test(typed) && !GROUPED.test(typed)) return undefined;
  const value = Number.parseInt(typed.replace(/[., ]/g, ''), 10);
  return Number.isSafeInteger(value) ? value : undefined;
}
