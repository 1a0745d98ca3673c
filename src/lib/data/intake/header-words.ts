import type { Level } from '$lib/domain';
import { recogniserOf, type Recogniser } from '../columns/recognise-columns';
import {
  FIGURE_COLUMNS,
  FUND_COLUMNS,
  GROUP_COLUMNS,
  PARTNERSHIP_COLUMNS,
  spellingsOf,
} from '../columns/spellings';
import { foldWord } from '../text/fold-word';
import type { Meaning, TableUse } from './meaning';

/** Measures that an office table may hold. */
export const MEASURES = ['kk', 'kk_miskin', 'persen_miskin', 'jiwa'] as const;

const POINT = ['lat', 'lng', 'koordinat'] as const;

const COLUMNS: Readonly<Record<Exclude<TableUse, 'nothing' | 'by-name'>, readonly string[]>> = {
  figures: [...FIGURE_COLUMNS, ...MEASURES, ...POINT],
  groups: GROUP_COLUMNS,
  funds: FUND_COLUMNS,
  partnerships: PARTNERSHIP_COLUMNS,
};

/** "KK 2015", "Jumlah KK Miskin Tahun 2014": the text without its year, and the year. */
export function headerYear(header: string): { readonly text: string; readonly year: number | null } {
  const found = /(?:^|\D)((?:19|20)\d{2})(?!\d)/.exec(header);
  if (found?.[1] === undefined) return { text: header, year: null };
  const text = header
    .replace(found[1], ' ')
    .replace(/\b(?:tahun|thn|th)\b\.?/gi, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // "Tahun 2015" alone says no more than that it is a year's column.
  return text === '' ? { text: header, year: null } : { text, year: Number.parseInt(found[1], 10) };
}

/** The tenth of welfare that a header counts ("Desil 3", "D-10"); null for none. */
export function headerDesil(header: string): number | null {
  const found = /^(?:desil|decile|d)[\s._-]*(\d{1,2})$/i.exec(header.trim());
  const tenth = Number.parseInt(found?.[1] ?? '', 10);
  return tenth >= 1 && tenth <= 10 ? tenth : null;
}

/** The meaning that a known spelling of a header has in a table of this use; null for an unknown header. */
export function knownMeaning(header: string, use: TableUse, ladder: readonly Level[]): Meaning | null {
  if (use === 'nothing') return null;
  const desil = headerDesil(header);
  if (desil !== null && (use === 'figures' || use === 'by-name')) return `desil:${desil}`;
  const { at, combined } = recogniser(ladder, use)([header]);
  if (combined !== null) return 'combined';
  const [name] = at.keys();
  if (name === undefined) return null;
  if (ladder.some(({ id }) => id === name)) return `level:${name}`;
  if (name === 'tahun') return 'year';
  if (use === 'figures') return figureMeaning(name);
  return use === 'groups' ? `group:${name}` : use === 'funds' ? `fund:${name}` : `partner:${name}`;
}

/** A recogniser knows hundreds of spellings: one for each ladder and use is made, not one for each header. */
const recognisers = new WeakMap<readonly Level[], Map<TableUse, Recogniser>>();

function recogniser(ladder: readonly Level[], use: Exclude<TableUse, 'nothing'>): Recogniser {
  const ofLadder = recognisers.get(ladder) ?? new Map<TableUse, Recogniser>();
  recognisers.set(ladder, ofLadder);
  const made = ofLadder.get(use) ?? recogniserOf(ladder, use === 'by-name' ? [] : COLUMNS[use]);
  ofLadder.set(use, made);
  return made;
}

function figureMeaning(name: string): Meaning {
  const point = POINT.find((known) => known === name);
  return point === undefined ? `measure:${name}` : `point:${point}`;
}

/** A known spelling that a header nearly is, with how near (0–1); null for none. */
export function nearMeaning(
  header: string,
  use: TableUse,
): { readonly meaning: Meaning; readonly nearness: number } | null {
  if (use !== 'figures' && use !== 'groups') return null;
  const folded = foldWord(header);
  let best: { meaning: Meaning; nearness: number } | null = null;
  for (const [spelling, name] of spellingsOf(COLUMNS[use])) {
    const nearness = likeness(folded, spelling);
    if (nearness < LEAST || nearness <= (best?.nearness ?? 0)) continue;
    const meaning: Meaning =
      name === 'tahun' ? 'year' : use === 'figures' ? figureMeaning(name) : `group:${name}`;
    best = { meaning, nearness };
  }
  return best;
}

/** Below this two words have too little in common to propose one for the other. */
const LEAST = 0.68;

/**
 * Share of the pairs of letters that two texts have in common, 0–1 (Sørensen–Dice coefficient on bigrams;
 * Dice 1945). Texts of less than two letters are alike only when equal.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i += 1) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i < b.length - 1; i += 1) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    pairs.set(pair, left - 1);
    common += 1;
  }
  return (2 * common) / (a.length + b.length - 2);
}
