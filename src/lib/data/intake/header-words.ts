import type { Level } from '$lib/domain';
import { recogniserOf, type Recogniser } from '../columns/recognise-columns';
import { FIGURE_COLUMNS, FUND_COLUMNS, GROUP_COLUMNS, PARTNERSHIP_COLUMNS } from '../columns/spellings';
import { headerTenths } from './header-tenths';
import type { Meaning, TableUse } from './meaning';
import { measureOfWords } from './measure-words';

/** Measures that an office table may hold. */
export const MEASURES = ['kk', 'kk_miskin', 'persen_miskin', 'jiwa', 'jiwa_miskin'] as const;

const POINT = ['lat', 'lng', 'koordinat'] as const;

/** Columns that a table of each use may have. */
export const USE_COLUMNS: Readonly<Record<Exclude<TableUse, 'nothing' | 'by-name'>, readonly string[]>> = {
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

/** The meaning that a known spelling of a header has in a table of this use; null for an unknown header. */
export function knownMeaning(header: string, use: TableUse, ladder: readonly Level[]): Meaning | null {
  if (use === 'nothing') return null;
  const tenths = use === 'figures' || use === 'by-name' ? headerTenths(header) : null;
  if (tenths !== null) return tenths;
  const { at, combined } = recogniser(ladder, use)([header]);
  if (combined !== null) return 'combined';
  const [name] = at.keys();
  const counted = use === 'figures' && name === undefined ? measureOfWords(header) : null;
  if (counted !== null) return `measure:${counted}`;
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
  const made = ofLadder.get(use) ?? recogniserOf(ladder, use === 'by-name' ? [] : USE_COLUMNS[use]);
  ofLadder.set(use, made);
  return made;
}

/** The meaning of a column of a table of figures, by its canonical name. */
export function figureMeaning(name: string): Meaning {
  const point = POINT.find((known) => known === name);
  return point === undefined ? `measure:${name}` : `point:${point}`;
}
