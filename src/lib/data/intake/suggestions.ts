import { areaLabel, type Dataset } from '$lib/domain';
import { levelWords } from '../keys/level-words';
import { likeness } from './header-words';
import { romanNumber } from './roman';

/** An area that a text may mean. */
export interface Suggestion {
  /** Index of the level in the ladder, and of the area in it. */
  readonly level: number;
  readonly area: number;
  /** 0–1; 1 says the same with other zeros, cases or order. */
  readonly confidence: number;
}

/** Less alike than this is no suggestion. */
const LEAST = 0.6;

/**
 * The areas of the levels that have any, most alike first, at most `most`. Numbers must be the same
 * numbers; words may differ by their spelling (likeness of letter pairs). Level words count for nothing:
 * "RT 1 Lingkungan Gatep" and "RT 001 LINGKUNGAN GATEP" say the same.
 */
export function areaSuggester(dataset: Dataset, most = 3): (text: string) => Suggestion[] {
  const words = new Set(dataset.ladder.flatMap(({ id }) => levelWords(id)));
  const known = dataset.levels.flatMap((data, level) =>
    dataset.ladder[level]?.whole === true
      ? []
      : Array.from({ length: data.count }, (_, area) => {
          const said = tokens(areaLabel(dataset, level, area), words);
          return { level, area, said };
        }),
  );
  return (text) => {
    const wanted = tokens(text, words);
    return known
      .map(({ level, area, said }) => ({ level, area, confidence: alike(wanted, said) }))
      .filter(({ confidence }) => confidence >= LEAST)
      .sort((a, b) => b.confidence - a.confidence || b.level - a.level)
      .slice(0, most);
  };
}

interface Tokens {
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

/** Numbers and words of a text, without those that name a level. */
function tokens(text: string, levels: ReadonlySet<string>): Tokens {
  const parts = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const numbers: string[] = [];
  const words: string[] = [];
  for (const part of parts) {
    const roman = part.length <= 5 && /^[ivxl]+$/.test(part) ? romanNumber(part) : null;
    if (/^\d/.test(part)) numbers.push(part.replace(/^0+(?=\d)/, ''));
    else if (roman !== null) numbers.push(String(roman));
    else if (!levels.has(part)) words.push(part);
  }
  return { numbers: numbers.sort(), words: words.sort() };
}

function alike(a: Tokens, b: Tokens): number {
  const [one, other] = [a.words.join(' '), b.words.join(' ')];
  const words = one === '' && other === '' ? 1 : likeness(one, other);
  if (a.numbers.join() === b.numbers.join()) return one === '' && a.numbers.length === 0 ? 0 : words;
  // A number left out on one side is a guess, another number is another area.
  const within =
    a.numbers.every((n) => b.numbers.includes(n)) || b.numbers.every((n) => a.numbers.includes(n));
  return within && Math.min(a.numbers.length, b.numbers.length) > 0 ? words * 0.7 : 0;
}
