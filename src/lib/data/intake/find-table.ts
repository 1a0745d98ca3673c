import type { GivenTable, Level } from '$lib/domain';
import { findHeader, type Table } from '../columns/find-header';
import { isIdentityHeader } from '../privacy/person-headers';
import { headerDesil, headerYear, knownMeaning } from './header-words';
import { givenGrid, tableName } from './given-grid';
import type { TableUse } from './meaning';

const USES: readonly Exclude<TableUse, 'nothing' | 'by-name'>[] = [
  'figures',
  'groups',
  'funds',
  'partnerships',
];

/** A table with its header found, and what it seems to be about. */
export interface FoundTable {
  readonly use: TableUse;
  readonly table: Table;
  /** Spreadsheet row of the header; 0 where none was found. */
  readonly headerRow: number;
}

/**
 * Finds the header of a sheet and what the sheet is about: what most of its columns belong to, besides the
 * columns of areas, which all tables have. A sheet without any known column is about nothing.
 */
export function findTable(given: GivenTable, ladder: readonly Level[]): FoundTable {
  const grid = givenGrid(given);
  const table = findHeader(grid, (header) => score(header, ladder));
  if (table === null) {
    const file = tableName(given.file, given.sheet);
    return { use: 'nothing', headerRow: 0, table: { file, header: [], rows: [], problems: [] } };
  }
  const moved = table.problems.find(({ code }) => code === 'rows-above-header');
  const headerRow = moved?.where.row ?? grid.lines[0]?.row ?? 1;
  return { use: useOf(table.header, ladder), table, headerRow };
}

/**
 * How many columns a header names. A title just above a header, read with it as one, begins every column with
 * its first word: half a column less, so that the header alone is preferred.
 */
function score(header: readonly string[], ladder: readonly Level[]): number {
  const named = Math.max(...USES.map((use) => known(header, use, ladder)));
  const first = new Set(header.filter((text) => text !== '').map((text) => text.split(' ')[0]));
  return header.length > 2 && first.size === 1 ? named - 0.5 : named;
}

/** What a header's columns are about. */
function useOf(header: readonly string[], ladder: readonly Level[]): TableUse {
  const own = (use: TableUse): number => known(header, use, ladder) - known(header, use, ladder, true);
  const persons = header.some(isIdentityHeader);
  const counted = header.some((text) => {
    const meaning = knownMeaning(headerYear(text).text, 'figures', ladder);
    return meaning?.startsWith('measure:') === true || headerDesil(text) !== null;
  });
  if (persons && !counted) return 'by-name';
  const scored = USES.map((use) => ({ use, score: own(use) })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  if (best === undefined || best.score === 0) {
    return known(header, 'figures', ladder, true) > 0 ? 'figures' : 'nothing';
  }
  return best.use;
}

/** Columns of a header that mean something in a table of a use; `areas`: those that name areas or years alone. */
function known(header: readonly string[], use: TableUse, ladder: readonly Level[], areas = false): number {
  return header.filter((text) => {
    const meaning = knownMeaning(headerYear(text).text, use, ladder);
    if (meaning === null) return false;
    return !areas || meaning === 'combined' || meaning === 'year' || meaning.startsWith('level:');
  }).length;
}
