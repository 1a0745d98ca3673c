import type { GivenTable, Level } from '$lib/domain';
import { findHeader, type Table } from '../columns/find-header';
import { isByName } from '../privacy/by-name';
import { sixteenDigits } from '../privacy/nik';
import { isIdentityHeader } from '../privacy/person-headers';
import type { TableRow } from '../text/parse-grid';
import { headerDesil, headerYear, knownMeaning } from './header-words';
import { givenGrid, tableName } from './given-grid';
import type { TableUse } from './meaning';
import { withToldLevels } from './told-levels';

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
  /** Spreadsheet rows of a text file with more cells than the header: their cells have shifted. */
  readonly wide: ReadonlySet<number>;
}

/**
 * Finds the header of a sheet and what the sheet is about: what most of its columns belong to, besides the
 * columns of areas, which all tables have. A sheet without any known column is about nothing.
 */
export function findTable(given: GivenTable, ladder: readonly Level[]): FoundTable {
  const grid = givenGrid(given);
  const found = findHeader(grid, (header) => score(header, ladder));
  if (found === null) {
    const file = tableName(given.file, given.sheet);
    return {
      use: 'nothing',
      headerRow: 0,
      wide: new Set(),
      table: { file, header: [], rows: [], problems: [] },
    };
  }
  const table = withToldLevels(found, given);
  const moved = table.problems.find(({ code }) => code === 'rows-above-header');
  const headerRow = moved?.where.row ?? grid.lines[0]?.row ?? 1;
  return { use: useOf(table, ladder), table, headerRow, wide: wideRows(found, given) };
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

/** Rows in which a column of counts is looked at for numbers of persons. */
const MOST_LOOKED_AT = 50;

/** In a workbook every cell has its own column: what stands beside the header is a remark there. */
function wideRows({ header, rows }: Table, { sheet }: GivenTable): Set<number> {
  const isWide = ({ cells }: TableRow): boolean => cells.slice(header.length).some((cell) => cell !== '');
  return new Set(sheet === '' ? rows.filter(isWide).map(({ row }) => row) : []);
}

/** What a table's columns are about. */
function useOf({ header, rows }: Table, ladder: readonly Level[]): TableUse {
  const own = (use: TableUse): number => known(header, use, ladder) - known(header, use, ladder, true);
  const first = rows.slice(0, MOST_LOOKED_AT);
  const counted = header.some((text, at) => {
    const meaning = knownMeaning(headerYear(text).text, 'figures', ladder);
    if (meaning?.startsWith('measure:') !== true && headerDesil(text) === null) return false;
    // "KK" may as well be the number of a family card.
    return !first.some(({ cells }) => sixteenDigits(cells[at] ?? '') !== null);
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

/** Columns of a header that mean something in a table of a use; `areas`: those that name areas or years alone. */
function known(header: readonly string[], use: TableUse, ladder: readonly Level[], areas = false): number {
  return header.filter((text) => {
    const meaning = knownMeaning(headerYear(text).text, use, ladder);
    if (meaning === null) return false;
    return !areas || meaning === 'combined' || meaning === 'year' || meaning.startsWith('level:');
  }).length;
}
