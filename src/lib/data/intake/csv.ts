/**
 * A table as CSV (RFC 4180, LF). A cell that a spreadsheet would take for a formula (it begins with =, +, @,
 * a tab or a carriage return, or with a minus that no number follows) gets an apostrophe before it, as OWASP
 * advises against CSV injection; the readers of this project take it off again.
 */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/** Letters and digits alone, most cells of a table. */
const PLAIN = /^\w*$/;

function cell(text: string): string {
  if (PLAIN.test(text)) return text;
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Whether a spreadsheet might run a text. Negative numbers, coordinates and a lone dash stay as they are. */
export function isFormula(text: string): boolean {
  return /^[=+@\t\r]/.test(text) || (text.startsWith('-') && !/^-[\d.,\s%°]*$/.test(text));
}
