import { textIn, type Level, type LevelId } from '$lib/domain';

/** Other names of the usual levels: abbreviations and full names. Matched without case. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  rt: ['rukun tetangga', 'r.t', 'r. t', 'r t'],
  rw: ['rukun warga', 'r.w', 'r. w', 'r w'],
  kelurahan: ['kel', 'desa', 'desa/kelurahan', 'kelurahan/desa', 'kel/desa'],
  desa: ['ds', 'kelurahan', 'desa/kelurahan', 'kelurahan/desa'],
  dusun: ['dsn', 'dukuh', 'padukuhan'],
  lingkungan: ['lingk', 'lk'],
  banjar: ['br', 'bjr'],
  padukuhan: ['dukuh', 'pedukuhan', 'dusun'],
  kecamatan: ['kec'],
};

/** Levels of which a package may hold several without one above them. */
export const TOP_LEVELS: readonly LevelId[] = ['kelurahan', 'desa', 'nagari', 'gampong'];

/** Levels in the usual order, from the top down, for packages that declare none. */
export const USUAL_LEVELS: readonly LevelId[] = [
  ...TOP_LEVELS,
  'dusun',
  'banjar',
  'lingkungan',
  'padukuhan',
  'kampung',
  'jorong',
  'rw',
  'rt',
];

/** Words that name a level before an area's own number: its id and other usual names, longest first. */
export function levelWords(levelId: LevelId): readonly string[] {
  return [levelId, ...(SYNONYMS[levelId] ?? [])].sort((a, b) => b.length - a.length);
}

/** The same with the label that the package gives the level. */
export function wordsOf(level: Level): readonly string[] {
  const label = textIn(level.label, 'id').toLowerCase();
  return [...new Set([...levelWords(level.id), label])].sort((a, b) => b.length - a.length);
}

/** Source of a pattern for any of the words, at the start of a word and before a number or a separator. */
export function wordPattern(words: readonly string[]): string {
  const safe = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+'));
  return `(?:${safe.join('|')})(?:[\\s.:_-]+(?=\\S)|(?=\\d))`;
}
