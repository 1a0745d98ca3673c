import { isRecord, parseJson } from '../text/parse-json';
import { USUAL_LEVELS } from '../keys/level-words';
import type { PoorCondition } from '../privacy/poor-reading';
import type { CountAs, Meaning, TableChoice, TableUse } from './meaning';

/** How tables of a shape are read: the shape and what was chosen for it. */
export type Mapping = ReadonlyMap<string, TableChoice>;

const KIND = 'pemetaan-kolom';
const VERSION = 1;
const USES: readonly TableUse[] = ['figures', 'groups', 'funds', 'partnerships', 'by-name', 'nothing'];
const COUNTS: readonly CountAs[] = ['kk', 'kk_miskin', 'jiwa'];
const MEANING = new RegExp(
  `^(?:ignore|combined|year|level:(?:${USUAL_LEVELS.join('|')})|desil:(?:[1-9]|10)(?:-(?:[2-9]|10))?|(?:measure|share|part|point|group|fund|partner):[a-z_]+)$`,
);
const MOST_COLUMNS = 1000;

/**
 * Choices as a small file (JSON) for other devices and later months. It holds no data: neither cells nor
 * headers, only what columns mean, by position. Columns released as naming nobody are not among it: that is
 * said anew of every file.
 */
export function mappingText(mapping: Iterable<readonly [shape: string, choice: TableChoice]>): string {
  const tables = [...new Map(mapping)].map(([shape, choice]) => ({
    bentuk: shape,
    guna: choice.use,
    arti: choice.meanings,
    desil: choice.desilUpTo,
    hitung: choice.countAs,
    miskin: choice.poor,
  }));
  return `${JSON.stringify({ petaRembug: KIND, versi: VERSION, tabel: tables }, null, 2)}\n`;
}

/** Reads what mappingText wrote; entries that make no sense are left out. Null for any other text. */
export function readMapping(text: string): Mapping | null {
  const value = parseJson(text);
  if (!isRecord(value) || value.petaRembug !== KIND || !Array.isArray(value.tabel)) return null;
  const entries = value.tabel as readonly unknown[];
  return new Map(entries.flatMap((entry) => readEntry(entry)));
}

function readEntry(entry: unknown): (readonly [string, TableChoice])[] {
  if (!isRecord(entry)) return [];
  const { bentuk, guna, desil, hitung } = entry;
  const use = USES.find((known) => known === guna);
  if (typeof bentuk !== 'string' || !/^[0-9a-f]{16}$/.test(bentuk) || use === undefined) return [];
  const choice: TableChoice = {
    use,
    meanings: readMeanings(entry.arti),
    year: null,
    desilUpTo: isTenth(desil) ? desil : 4,
    released: [],
    countAs: COUNTS.find((known) => known === hitung) ?? null,
    poor: readPoorColumn(entry.miskin),
  };
  return [[bentuk, choice]];
}

function readMeanings(value: unknown): Record<number, Meaning> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([at, meaning]) =>
      isColumn(at) && isMeaning(meaning) ? [[at, meaning]] : [],
    ),
  );
}

function isColumn(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number.parseInt(text, 10) < MOST_COLUMNS;
}

function isMeaning(value: unknown): value is Meaning {
  return typeof value === 'string' && MEANING.test(value);
}

function readPoorColumn(value: unknown): PoorCondition | null {
  if (!isRecord(value) || typeof value.at !== 'number' || !isColumn(String(value.at))) return null;
  const { at, is, most, blank } = value;
  if (is === 'desil') return isTenth(most) ? { at, is, most } : null;
  if (is !== 'yes') return null;
  return { at, is, blank: blank === 'no' ? 'no' : 'unknown' };
}

function isTenth(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10;
}
