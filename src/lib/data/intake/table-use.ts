import type { Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { isByName } from '../privacy/by-name';
import { sixteenDigits } from '../privacy/nik';
import { isIdentityHeader } from '../privacy/person-headers';
import { missingWord } from '../text/missing-words';
import { headerTenths } from './header-tenths';
import { headerYear, knownMeaning } from './header-words';
import type { TableUse } from './meaning';
import { numeric } from './numeric-share';

const USES: readonly Exclude<TableUse, 'nothing' | 'by-name'>[] = [
  'figures',
  'groups',
  'funds',
  'partnerships',
];

/**
 * How many columns a header names, each text once: cells merged over several columns say what one of them says. A title just above a header, read with it as one, begins every column with
 * its first word: half a column less, so that the header alone is preferred.
 */
export function headerScore(header: readonly string[], ladder: readonly Level[]): number {
  const distinct = [...new Set(header)];
  const named = Math.max(...USES.map((use) => known(distinct, use, ladder)));
  const first = new Set(header.filter((text) => text !== '').map((text) => text.split(' ')[0]));
  return header.length > 2 && first.size === 1 ? named - 0.5 : named;
}

/** Rows in which a column of counts is looked at for numbers of persons. */
const MOST_LOOKED_AT = 50;

/** What a table's columns are about: what most of them belong to; a list of persons by their numbers and names. */
export function likelyUse({ header, rows }: Table, ladder: readonly Level[]): TableUse {
  const own = (use: TableUse): number => known(header, use, ladder) - known(header, use, ladder, true);
  const first = rows.slice(0, MOST_LOOKED_AT);
  const counted = header.some((text, at) => {
    const meaning = knownMeaning(headerYear(text).text, 'figures', ladder);
    if (meaning?.startsWith('measure:') !== true && headerTenths(text) === null) return false;
    const own = first.map(({ cells }) => cells[at] ?? '');
    // "KK" may as well be the number of a family card, "KK miskin" the names of their heads.
    return !own.some((cell) => sixteenDigits(cell) !== null) && !isOfWords(own);
  });
  if (!counted && header.some(isIdentityHeader)) return 'by-name';
  const scored = USES.map((use) => ({ use, score: own(use) })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  // One column may be known by chance: "nama" in a list of persons, "status" beside their numbers.
  if (!counted && (best?.score ?? 0) <= 1 && isByName(header, rows)) return 'by-name';
  if (best === undefined || best.score === 0) {
    return known(header, 'figures', ladder, true) > 0 ? 'figures' : 'nothing';
  }
  return best.use;
}

/** Whether filled cells hold no figure at all. */
function isOfWords(cells: readonly string[]): boolean {
  return cells.some((cell) => missingWord(cell) === null) && numeric(cells) === 0;
}

/** Columns of a header that mean something in a table of a use; `areas`: those that name areas or years alone. */
function known(header: readonly string[], use: TableUse, ladder: readonly Level[], areas = false): number {
  return header.filter((text) => {
    const meaning = knownMeaning(headerYear(text).text, use, ladder);
    if (meaning === null) return false;
    return !areas || meaning === 'combined' || meaning === 'year' || meaning.startsWith('level:');
  }).length;
}
