import type { Indicator, Level, MeasureId, Problem, Text } from '$lib/domain';
import { columnProblems } from '../columns/column-problems';
import type { Table } from '../columns/find-header';
import { recogniserOf, type Columns, type Recogniser } from '../columns/recognise-columns';
import { FIGURE_COLUMNS } from '../columns/spellings';
import type { AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import { checkFigures, type RowFigures } from './check-figures';
import { measureColumns, measureIds, type MeasureColumn } from './measure-columns';
import { readFigure } from './read-figure';
import { rowAreaReader } from './row-area';
import { remarkNames, remarkReader } from './row-remark';
import { yearReader } from './year-column';

/** One row of figures with the area and the year (0 = not given) that it is about. */
export interface FigureRow {
  readonly row: number;
  readonly path: AreaPath;
  readonly year: number;
  readonly figures: RowFigures;
  /** What the row says of them in words, in a column declared for it. */
  readonly remark: Text | null;
}

/** What a table of figures says. */
export interface Figures {
  readonly file: string;
  readonly measures: readonly MeasureId[];
  /** Header of each measure, for naming it in a problem. */
  readonly headers: ReadonlyMap<MeasureId, string>;
  readonly rows: readonly FigureRow[];
  readonly problems: readonly Problem[];
}

/** What the descriptor says of a table of figures. */
export interface FigureTerms {
  readonly indicators: readonly Indicator[];
  /** The package's own words for a missing figure. */
  readonly missing: ReadonlySet<string>;
  /** The columns of remarks, by language; null where none is declared. */
  readonly remarks: Text | null;
}

/** Recognises the columns of a table of figures, of the ladder given. */
export function figureColumns(
  ladder: readonly Level[],
  { indicators, remarks }: Pick<FigureTerms, 'indicators' | 'remarks'>,
): Recogniser {
  return recogniserOf(ladder, [...FIGURE_COLUMNS, ...measureIds(indicators), ...remarkNames(remarks)]);
}

/**
 * Reads a table of figures. A row without its area, its year or with cells too many is listed and not
 * used; rows of totals are left out as such. A table that lists persons without figures is refused.
 */
export function readFigures(table: Table, ladder: readonly Level[], terms: FigureTerms): Figures {
  const { indicators, missing } = terms;
  const { file } = table;
  const columns = figureColumns(ladder, terms)(table.header);
  const measured = measureColumns(table, columns, indicators, missing);
  const problems = [...table.problems, ...columnProblems(file, columns)];
  const headers = new Map(measured.map(({ measure, header }) => [measure, header]));
  const measures = measured.map(({ measure }) => measure);
  const fault = missingColumns(columns, ladder, measures);
  if (fault !== null) {
    problems.push(problem(fault.code, 'error', { file }, { columns: fault.columns }));
    return { file, measures, headers, rows: [], problems };
  }
  const yearOf = yearReader(table, columns.at.get('tahun'), problems);
  const areaOf = rowAreaReader(table, ladder, columns, problems);
  const remarkOf = remarkReader(columns, terms.remarks);
  const rows = table.rows.flatMap((line): FigureRow[] => {
    const path = areaOf(line);
    const year = path === null ? null : yearOf(line);
    if (path === null || year === null) return [];
    const figures = rowFigures(line, file, measured, indicators, problems);
    return [{ row: line.row, path, year, figures, remark: remarkOf(line) }];
  });
  return { file, measures, headers, rows, problems };
}

/** Why a table cannot be read at all: no figures, or no column that names areas. */
function missingColumns(
  columns: Columns,
  ladder: readonly Level[],
  measures: readonly MeasureId[],
): { code: 'table-of-persons' | 'column-missing'; columns: string } | null {
  if (measures.length === 0) {
    const code = columns.ofPersons ? 'table-of-persons' : 'column-missing';
    return { code, columns: 'kk, kk_miskin, persen_miskin' };
  }
  const keyed =
    columns.combined !== null ||
    ladder.some(({ id }) => columns.at.has(id)) ||
    ladder.every(({ whole }) => whole);
  return keyed ? null : { code: 'column-missing', columns: ladder.map(({ id }) => id).join(', ') };
}

function rowFigures(
  line: TableRow,
  file: string,
  measured: readonly MeasureColumn[],
  indicators: readonly Indicator[],
  problems: Problem[],
): RowFigures {
  const where = { file, row: line.row };
  const figures: RowFigures = new Map();
  for (const column of measured) {
    figures.set(column.measure, readFigure(line.cells[column.at] ?? '', column, where, problems));
  }
  checkFigures(figures, indicators, where, problems);
  return figures;
}
