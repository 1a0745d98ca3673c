import type { GivenTable, Level, Problem } from '$lib/domain';
import { problem } from '../problem';
import { areaCellsReader, areaColumns } from './area-cells';
import { toldAreas } from './area-faults';
import { gatedTable } from './gated-table';
import { manyHouseholds } from './households';
import type { TableRow } from '../text/parse-grid';
import type { Meaning, TableChoice, TableProposal } from './meaning';
import type { Origin } from './origins';
import { percentProblems } from './percent-shares';
import { pointOf, swappedPoints, type RowPoint } from './row-point';
import { checkTotals } from './totals';
import { measuredColumns, yearsOf } from './year-columns';
import { yearFigures } from './year-figures';

/** A row of figures under canonical names, with where it came from. */
export interface WrittenRow {
  readonly origin: Origin;
  /** Year as a cell; '' where it is not said. */
  readonly year: string;
  /** One cell a level of the ladder. */
  readonly area: readonly string[];
  /** Measure → cell, as written. */
  readonly cells: ReadonlyMap<string, string>;
  /** A place in the area (the house of its head, say), for making cells; never written anywhere. */
  readonly point: RowPoint | null;
}

/** Rows of one table and what was noticed on the way. */
export interface WrittenTable {
  /** Rows of the table that should be about areas, totals not among them. */
  readonly lines: number;
  /** Rows of them of which nothing is used, for want of a column of figures, or of an answer. */
  readonly unused: number;
  readonly rows: readonly WrittenRow[];
  readonly problems: readonly Problem[];
}

/** One table with how it is read. */
export interface ReadTable {
  readonly given: GivenTable;
  readonly proposal: TableProposal;
  readonly choice: TableChoice | null;
}

/**
 * The rows of a table of figures under canonical names: every figure stays the text that it is, so that its
 * reader judges it as it would in the file itself. Columns of several years become rows of each; columns of
 * tenths become the households below the chosen one; rows of totals are only compared, and what stands at the
 * foot is left out.
 */
export function figuresTable(
  read: ReadTable,
  ladder: readonly Level[],
  accepted: ReadonlyMap<string, readonly string[]>,
): WrittenTable {
  const { proposal, choice } = read;
  const { table, totals, meanings, shifted, problems: gate } = gatedTable(read, ladder);
  const { file, rows: body } = table;
  const lines = body.length + shifted;
  const measured = measuredColumns(proposal, meanings);
  if (measured.length === 0) {
    const none = problem('no-figure-columns', 'warning', { file });
    return { lines, unused: body.length, rows: [], problems: [...gate, none] };
  }
  const told = toldAreas(file, body, meanings);
  if (areaColumns(meanings).length === 0 && isAboutSeveral(told.rows, meanings)) {
    const none = problem('no-area-columns', 'warning', { file }, { rows: body.length });
    return { lines, unused: body.length, rows: [], problems: [...gate, none] };
  }
  const counted = measured.filter(({ measure }) => !measure.includes('persen'));
  const reader = areaCellsReader(ladder, meanings, told.rows, accepted, choice?.within, table.header);
  const years = yearsOf(measured, meanings, choice).map((columns) =>
    yearFigures(columns, told.rows, choice?.desilUpTo ?? 0),
  );
  const rows = told.rows.flatMap((line) => {
    const area = reader.cellsOf(line);
    const said = line.cells[meanings.indexOf('year')] ?? '';
    const point = pointOf(line, meanings);
    return years.map(({ year, cellsOf }): WrittenRow => {
      const cells = cellsOf(line);
      const written = year === null ? said : String(year);
      return { origin: { file, row: line.row }, year: written, area, cells, point };
    });
  });
  const problems = [
    ...gate,
    ...checkTotals(file, { body, totals }, counted),
    ...totals.map(({ row }) => problem('row-total', 'note', { file, row })),
    ...told.problems,
    ...years.flatMap(({ problems: ofYear }) => ofYear(file)),
    ...reader.problems(file),
    ...swappedPoints(file, told.rows, meanings),
    ...percentProblems(file, measured, told.rows),
    ...manyHouseholds(rows, ladder, table.rows),
  ];
  return { lines, unused: 0, rows, problems };
}

/** Without any column of areas rows are of the whole place: of each year one. */
function isAboutSeveral(rows: readonly TableRow[], meanings: readonly Meaning[]): boolean {
  const year = meanings.indexOf('year');
  return rows.length > new Set(rows.map(({ cells }) => cells[year] ?? '')).size;
}
