import type { Dataset } from '$lib/domain';
import { FILLERS, HOUSE_KINDS, isOffice, NAMED_PLACES, ROLE_WORDS } from './office-words';

/** A form of address and the word after it. */
const ADDRESS =
  /(?<=^|[\s(,:])(?:b(?:apak|pk|p|u)|pak|ibu|sdri?|tn|ny|mas|mbak|kang|teh|haji|hajah|hj|h(?=\.)|ust(?:adz?)?)(?:\.\s*|\s+)(\p{L}[\p{L}'’]*)/giu;
const HOUSE = /(?<!\p{L})(?:rumah|kediaman)\s+(\p{L}[\p{L}'’]*)/giu;
/** A place that bears a name, and the words with capital letters after it. */
const PLACE = new RegExp(
  `(?<!\\p{L})(${[...NAMED_PLACES].map(capitalOrNot).join('|')})\\.?(?:\\s+\\p{Lu}[\\p{L}'’]*\\.?)+`,
  'gu',
);
const CAPITAL = /^\p{Lu}/u;

/** Words of the names of a package's own areas, lower-case: they name no person. */
export function areaWords({ levels }: Pick<Dataset, 'levels'>): ReadonlySet<string> {
  return new Set(levels.flatMap(({ names }) => names.flatMap((name) => name.toLowerCase().split(/\s+/))));
}

/** How like a person's name a text is: 0 not at all, 1 by its shape, 2 by its words. */
export type Likeness = (text: string) => 0 | 1 | 2;

/**
 * Whether what was typed for a role looks like a person's name instead: a form of address before a name,
 * somebody's house, or what is left once words of offices, numbers and names of the package's own areas are
 * taken out. Nothing typed is no name.
 */
export function looksLikeName(text: string, likeness: Likeness, areaNames: ReadonlySet<string>): boolean {
  const placed = withoutPlaces(text);
  if (tellsWho(placed, areaNames)) return true;
  const words = withoutOffices(placed).split(/[^\p{L}\p{N}'’]+/u);
  const rest = words.filter((word) => word !== '' && !/\d/.test(word) && !isKnown(word, areaNames));
  return rest.length > 0 && likeness(rest.join(' ')) > 0;
}

/**
 * Whether the name of a group is a person's, or tells of one: "Bu Siti Aminah", "Pengajian Bu Siti". A group may
 * be called after somebody where its kind is said too: "Majelis Taklim Siti Aminah".
 */
export function namesPerson(name: string, likeness: Likeness, areaNames: ReadonlySet<string>): boolean {
  const text = withoutPlaces(name);
  return tellsWho(text, areaNames) || likeness(withoutOffices(text)) === 2;
}

/** A text without what places are called: "Gang Haji Mahmud" is where, not who. */
function withoutPlaces(text: string): string {
  return text.replace(PLACE, '$1');
}

/** A form of address before a name ("Rumah Ibu Kartini"), or a house of somebody ("rumah Sutrisno"). */
function tellsWho(text: string, areaNames: ReadonlySet<string>): boolean {
  const named = (word: string): boolean => CAPITAL.test(word) && !isOffice(word) && !areaNames.has(low(word));
  const own = (word: string): boolean => named(word) && !HOUSE_KINDS.has(low(word));
  return (
    [...text.matchAll(ADDRESS)].some(([, word = '']) => named(word)) ||
    [...text.matchAll(HOUSE)].some(([, word = '']) => own(word))
  );
}

/** "Ibu PKK", "Bapak Lurah" without the form of address: it stands before an office. */
function withoutOffices(text: string): string {
  return text.replace(ADDRESS, (found, word: string) => (isOffice(word) ? word : found));
}

function isKnown(word: string, areaNames: ReadonlySet<string>): boolean {
  return [ROLE_WORDS, FILLERS, NAMED_PLACES, areaNames].some((known) => known.has(low(word)));
}

function capitalOrNot(word: string): string {
  return `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`;
}

function low(word: string): string {
  return word.toLowerCase();
}

/** Roles to choose from for an area of the labels given, the lowest first: "Ketua RT 05", "Ketua RW 03". */
export function rolesFor(areaLabels: readonly string[]): string[] {
  return [...areaLabels.map((label) => `Ketua ${label}`), ...USUAL_ROLES];
}

/** In Indonesian in every language: they stand in the minutes. */
const USUAL_ROLES = [
  'Kader Posyandu',
  'Kader PKK',
  'Ketua kelompok',
  'Pengurus LKM/BKM',
  'Perangkat kelurahan/desa',
  'Wakil perempuan',
  'Warga setempat',
];
