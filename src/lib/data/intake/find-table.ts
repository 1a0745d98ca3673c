import type { GivenTable, Level } from '$lib/domain';
import type { Table } from '../columns/find-header';
import type { TableRow } from '../text/parse-grid';
import { withAreasFromText } from './areas-from-text';
import { withCellsInPlace } from './exchanged-cells';
import { givenGrid, tableName } from './given-grid';
import { findHeaderLines } from './header-lines';
import type { TableUse } from './meaning';
import { rememberedBy } from './remembered-by';
import { headerScore, likelyUse } from './table-use';
import { withToldLevels } from './told-levels';

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
  return finderOf(given)(ladder);
}

/** One finder a table: whatever the ladder, rows below the same header are the same object. */
const finderOf = rememberedBy((given: GivenTable) => {
  let before: FoundTable | null = null;
  return rememberedBy((ladder: readonly Level[]): FoundTable => {
    const found = foundTable(given, ladder);
    before = before !== null && sameHeader(before, found) ? { ...before, use: found.use } : found;
    return before;
  });
});

function sameHeader(one: FoundTable, other: FoundTable): boolean {
  const [first, second] = [one.table, other.table];
  return (
    one.headerRow === other.headerRow &&
    first.rows.length === second.rows.length &&
    first.header.length === second.header.length &&
    first.header.every((text, at) => text === second.header[at])
  );
}

function foundTable(given: GivenTable, ladder: readonly Level[]): FoundTable {
  const grid = givenGrid(given);
  const found = findHeaderLines(grid, (header) => headerScore(header, ladder));
  if (found === null) {
    const file = tableName(given.file, given.sheet);
    return {
      use: 'nothing',
      headerRow: 0,
      wide: new Set(),
      table: { file, header: [], rows: [], problems: [] },
    };
  }
  const moved = found.problems.find(({ code }) => code === 'rows-above-header');
  const headerRow = moved?.where.row ?? grid.lines[0]?.row ?? 1;
  const told = withToldLevels(withCellsInPlace(found), given, given.rows.slice(0, headerRow - 1));
  const table = withAreasFromText(told);
  return { use: likelyUse(told, ladder), table, headerRow, wide: wideRows(found, given) };
}

/** In a workbook every cell has its own column: what stands beside the header is a remark there. */
function wideRows({ header, rows }: Table, { sheet }: GivenTable): Set<number> {
  const isWide = ({ cells }: TableRow): boolean =>
    cells.length > header.length && cells.slice(header.length).some((cell) => cell !== '');
  return new Set(sheet === '' ? rows.filter(isWide).map(({ row }) => row) : []);
}
