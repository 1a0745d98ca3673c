import { NOT_SAID, type Dataset, type Group } from '$lib/domain';

/** Facts of groups with values in words, in the order they are offered in. */
export const WORD_FACTS = [
  'jaringan',
  'tujuan',
  'prakarsa',
  'formal',
  'syarat_anggota',
  'jangkauan',
  'aktif',
] as const;
/** Facts of groups that are numbers: years since the founding, members. */
export const NUMBER_FACTS = ['umur', 'anggota'] as const;
export type NumberFact = (typeof NUMBER_FACTS)[number];

/** Words for yes and no about being formal; the column may be headed "bentuk" or "berbadan hukum" as well. */
const FORMAL = new Map([
  ...['y', 'formal', 'resmi', 'berbadan-hukum', '1', 'true', 'yes'].map((word) => [word, 'ya'] as const),
  ...['t', 'informal', 'nonformal', 'non-formal', 'tidak-resmi', 'tidak-formal', '0', 'false', 'no'].map(
    (word) => [word, 'tidak'] as const,
  ),
]);

/** A value as it is compared and stands in the address: "Organisasi sosial" → "organisasi-sosial". */
export function factWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * What a group says of a fact, as written: several where the cell names several ("domisili; keterampilan").
 * Empty where it says nothing. A word that could not be read is a value of its own, never "not said".
 */
export function factTexts(group: Group, fact: string): readonly string[] {
  if (fact === 'jangkauan' && group.reach !== null) return [group.reach];
  if (fact === 'aktif' && group.active !== null) return [group.active ? 'ya' : 'tidak'];
  const cell = group.details.get(fact) ?? '';
  // A purpose is a phrase, and phrases have commas.
  return cell.split(fact === 'tujuan' ? ';' : /[;,]/).flatMap((part) => part.trim() || []);
}

/** What a group says of a fact, as folded words; [NOT_SAID] where it says nothing. */
export function factWords(group: Group, fact: string): readonly string[] {
  const words = factTexts(group, fact).flatMap((text) => factWord(text) || []);
  if (words.length === 0) return [NOT_SAID];
  return fact === 'formal' ? words.map((word) => FORMAL.get(word) ?? word) : words;
}

/**
 * A fact in figures; null where it is not said or cannot be read. Ages are whole years from the year of
 * founding to that of the data; a founding after that year is no age, nor is there one without a date of the data.
 */
export function factNumber(
  group: Group,
  fact: NumberFact,
  dataDate: Dataset['info']['dataDate'],
): number | null {
  if (fact === 'anggota') return group.members;
  const age = Number.parseInt(dataDate ?? '', 10) - (group.founded ?? NaN);
  return age >= 0 ? age : null;
}
