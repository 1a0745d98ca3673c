import type { Level } from '$lib/domain';
import { wordsOf } from '../keys/level-words';
import { foldWord } from '../text/fold-word';
import { isIdentityHeader, isPersonalHeader } from '../privacy/person-headers';
import { spellingsOf } from './spellings';

/** Which column of a table is what. Positions count from 0. */
export interface Columns {
  /** Canonical name → position. Levels of the ladder stand under their id. */
  readonly at: ReadonlyMap<string, number>;
  /** One column for several levels ("RT/RW"): its position and the levels in the header's order. */
  readonly combined: { readonly at: number; readonly levels: readonly number[] } | null;
  /** Headers that are a second column of the same kind; the first one is used. */
  readonly repeated: readonly string[];
  /** Headers of personal data: never read. */
  readonly personal: readonly string[];
  /** The table holds NIK or family-card numbers: it lists persons. */
  readonly ofPersons: boolean;
  /** Headers that mean nothing here. */
  readonly unused: readonly string[];
}

/** Numbering columns of office tables: of no use and no surprise. */
const NUMBERING = new Set(['no', 'nomor', 'nomorurut', 'nourut']);

/** Tells which column of a header is what. */
export type Recogniser = (header: readonly string[]) => Columns;

/** Recognises the columns asked for, and those of the ladder's levels, in many spellings. */
export function recogniserOf(ladder: readonly Level[], columns: readonly string[]): Recogniser {
  const spellings = withLevels(spellingsOf(columns), ladder);
  const words = ladder.map((level) => (level.whole ? [] : wordsOf(level).map(foldWord)));
  return (header) => {
    const at = new Map<string, number>();
    let combined: Columns['combined'] = null;
    const repeated: string[] = [];
    const rest: string[] = [];
    for (const [i, text] of header.entries()) {
      const folded = foldWord(text);
      const column = spellings.get(folded);
      const levels = column === undefined ? combinedLevels(folded, words) : [];
      if (column !== undefined && !at.has(column)) at.set(column, i);
      else if (column !== undefined) repeated.push(text);
      else if (levels.length > 1) combined ??= { at: i, levels };
      else if (folded !== '' && !NUMBERING.has(folded)) rest.push(text);
    }
    const personal = rest.filter(isPersonalHeader);
    const unused = rest.filter((text) => !isPersonalHeader(text));
    return { at, combined, repeated, personal, ofPersons: personal.some(isIdentityHeader), unused };
  };
}

function withLevels(spellings: Map<string, string>, ladder: readonly Level[]): Map<string, string> {
  const levels = new Map<string, string>();
  for (const { id } of ladder) levels.set(foldWord(id), id);
  for (const level of ladder) {
    for (const word of wordsOf(level)) {
      for (const spelling of [word, `no ${word}`, `nomor ${word}`, `nama ${word}`, `kode ${word}`]) {
        const folded = foldWord(spelling);
        if (!levels.has(folded)) levels.set(folded, level.id);
      }
    }
  }
  return new Map([...spellings, ...levels]);
}

/** "rtrw", "norwrt", "alamatrtrw": the levels (by their folded words) that a header strings together. */
function combinedLevels(folded: string, words: readonly (readonly string[])[]): number[] {
  let rest = folded.replace(/^(?:no|nomor|alamat|lokasi|wilayah)/, '');
  const found: number[] = [];
  while (rest !== '') {
    const starts = (word: string): boolean => rest.startsWith(word);
    const next = words.findIndex((spellings, i) => !found.includes(i) && spellings.some(starts));
    const word = words[next]?.find(starts);
    if (word === undefined) return [];
    rest = rest.slice(word.length);
    found.push(next);
  }
  return found;
}
