import type { Dataset, Level } from '$lib/domain';
import { wordPattern, wordsOf } from '../keys/level-words';
import { likeness } from './near-meaning';
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
 * The areas that a row's cells, one a level of the ladder, may mean, most alike first, at most `most`: only those
 * of the level that the row is about. The numbers of each level must be the same numbers, so that RT 2 of RW 1
 * is never taken for RT 1 of RW 2; words may differ by their spelling (likeness of letter pairs). Level words
 * count for nothing: "RT 1 Lingkungan Gatep" and "RT 001 LINGKUNGAN GATEP" say the same.
 */
export function areaSuggester(dataset: Dataset, most = 3): (cells: readonly string[]) => Suggestion[] {
  const { ladder, levels } = dataset;
  const pattern = levelPattern(ladder);
  const known = levels.map((data, level) =>
    ladder[level]?.whole === true
      ? []
      : Array.from({ length: data.count }, (_, area) => {
          return { level, area, said: saidBy(ladder, pattern, namesOf(dataset, level, area)) };
        }),
  );
  return (cells) => {
    const wanted = saidBy(ladder, pattern, cells);
    return (known[wanted.level] ?? [])
      .map(({ level, area, said }) => ({ level, area, confidence: alike(wanted, said) }))
      .filter(({ confidence }) => confidence >= LEAST)
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, most);
  };
}

/** What cells say of an area. */
interface Said {
  /** The deepest level that they speak of; -1 for none. */
  readonly level: number;
  /** By level, without zeros before them. */
  readonly numbers: readonly (readonly string[])[];
  readonly words: string;
}

/** A part's names, one a level, from the area itself up. */
function namesOf({ ladder, levels }: Dataset, level: number, area: number): string[] {
  const names = ladder.map(() => '');
  let at = area;
  for (let rung = level; rung >= 0 && at >= 0; rung -= 1) {
    names[rung] = levels[rung]?.names[at] ?? '';
    at = levels[rung]?.parent[at] ?? -1;
  }
  return names;
}

/** Finds level words, each level's in a group of its own. */
function levelPattern(ladder: readonly Level[]): RegExp {
  const groups = ladder.map((level) => `(${wordPattern(wordsOf(level))})`).join('|');
  return new RegExp(`(?<!\\p{L})(?:${groups})`, 'giu');
}

/** The numbers and words of cells; what follows a level's word is that level's, whichever cell it stands in. */
function saidBy(ladder: readonly Level[], pattern: RegExp, cells: readonly string[]): Said {
  const numbers: string[][] = ladder.map(() => []);
  const words: string[] = [];
  let deepest = -1;
  const add = (level: number, text: string): void => {
    for (const piece of text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []) {
      const roman = piece.length <= 5 && /^[ivxl]+$/.test(piece) ? romanNumber(piece) : null;
      const number = /^\d/.test(piece) ? piece.replace(/^0+(?=\d)/, '') : roman;
      if (number === null) words.push(piece);
      else numbers[level]?.push(String(number));
      deepest = Math.max(deepest, level);
    }
  };
  for (const [own, cell] of cells.entries()) {
    if (ladder[own]?.whole === true) continue;
    let [level, from] = [own, 0];
    for (const match of cell.matchAll(pattern)) {
      add(level, cell.slice(from, match.index));
      level = match.slice(1).findIndex((group) => group !== undefined);
      from = match.index + match[0].length;
    }
    add(level, cell.slice(from));
  }
  return { level: deepest, numbers: numbers.map((all) => all.sort()), words: words.sort().join(' ') };
}

function alike(wanted: Said, said: Said): number {
  const numbered = wanted.numbers.some((all) => all.length > 0);
  if (wanted.words === '' && !numbered) return 0;
  const words =
    wanted.words === '' && said.words === ''
      ? 1
      : likeness(wanted.words.replaceAll(' ', ''), said.words.replaceAll(' ', ''));
  let share = words;
  for (const [level, all] of wanted.numbers.entries()) {
    const other = said.numbers[level] ?? [];
    if (all.join() === other.join()) continue;
    // A number left out on one side is a guess, another number is another area.
    if (level === wanted.level || (all.length > 0 && other.length > 0)) return 0;
    share = words * 0.7;
  }
  return share;
}
