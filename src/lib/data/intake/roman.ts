const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The number that a Roman numeral writes, 1–3999; null for any other text. */
export function romanNumber(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const digits = [...text.toLowerCase()].map((letter) => VALUES[letter] ?? 0);
  return digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0);
}

/**
 * Area numbers of a column with its Roman numerals as digits ("RW V" → "5"), where every filled cell is one,
 * with or without the level's word. Otherwise null: "RT C" beside "RT A" is a letter.
 */
export function romanColumn(cells: readonly string[]): ((cell: string) => string) | null {
  const bare = (cell: string): string => cell.replace(/^(?:rt|rw)[\s.:_-]*/i, '').trim();
  const filled = cells.map(bare).filter((cell) => cell !== '');
  if (filled.length === 0 || !filled.every((cell) => romanNumber(cell) !== null)) return null;
  return (cell) => (bare(cell) === '' ? cell : String(romanNumber(bare(cell)) ?? cell));
}
