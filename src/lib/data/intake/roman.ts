import { missingWord } from '../text/missing-words';

const ROMAN = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/i;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The number that a Roman numeral writes, 1–3999; null for any other text. */
export function romanNumber(text: string): number | null {
  if (!ROMAN.test(text)) return null;
  const digits = [...text.toLowerCase()].map((letter) => VALUES[letter] ?? 0);
  return digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0);
}

/** Area numbers of a column in which Roman numerals stand. */
export interface RomanColumn {
  /** Plain numbers stand beside them. */
  readonly mixed: boolean;
  /** A numeral as digits; any other cell as it is. */
  readonly digits: (cell: string) => string;
}

/**
 * Area numbers of a column with its Roman numerals as digits ("RW V" → "5"), where every filled cell is one,
 * or begins with a digit beside numerals of I, V and X; with or without the level's word. Otherwise null: "RT C"
 * beside "RT A" is a letter.
 */
export function romanColumn(cells: readonly string[]): RomanColumn | null {
  const bare = (cell: string): string => cell.replace(/^r[.\s]*[tw](?!\p{L}{3})[\s.:_-]*/iu, '').trim();
  const filled = cells.map(bare).filter((cell) => missingWord(cell) === null);
  const plain = filled.filter((cell) => /^\d{1,3}$/.test(cell)).length;
  const mixed = plain > 0;
  const fits = (cell: string): boolean =>
    mixed ? /^(?:\d|[ivx]+$|o\d)/i.test(cell) : romanNumber(cell) !== null;
  if (plain === filled.length || !filled.every(fits)) return null;
  return { mixed, digits: (cell) => String(romanNumber(bare(cell)) ?? cell) };
}
