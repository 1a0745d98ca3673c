import { textIn, type Level } from '$lib/domain';

const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const WORTH: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/**
 * Words of a text as they are compared in a search: lower case, without accents and apostrophes, letters
 * and digits apart ("rw5" is "rw", "5"), numbers without leading zeros. A Roman number up to 89 that
 * follows one of `numbered` ("rw") is written as a number: "RW V" is "rw", "5".
 */
export function foldWords(text: string, numbered: ReadonlySet<string>): string[] {
  const words = text
    .normalize('NFD')
    .replace(/[\p{M}'’‘ʼ`]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => word.match(/\d+|\D+/gu) ?? [])
    .map((word) => word.replace(/^0+(?=\d)/, ''));
  return words.map((word, i) =>
    numbered.has(words[i - 1] ?? '') && ROMAN.test(word) ? String(romanValue(word)) : word,
  );
}

/** A smaller letter before a larger one is taken away. */
function romanValue(word: string): number {
  return [...word].reduce((sum, letter, i) => {
    const own = WORTH[letter] ?? 0;
    return own < (WORTH[word[i + 1] ?? ''] ?? 0) ? sum - own : sum + own;
  }, 0);
}

/** Words that a number follows: the labels of the levels. */
export function numberedWords(ladder: readonly Level[]): ReadonlySet<string> {
  const labels = ladder.flatMap(({ label }) => [textIn(label, 'id'), textIn(label, 'en')]);
  return new Set(labels.flatMap((label) => foldWords(label, new Set())));
}
