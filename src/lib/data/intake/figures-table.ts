import type { GivenTable, Level, Problem } from '$lib/domain';
import { frameAround, readLatLng, readPair } from '../groups/read-position';
import { problem } from '../problem';
import { decimalSignOf } from '../text/decimal-sign';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';
import { areaCellsReader } from './area-cells';
import { desilReader, type DesilCounts } from './desil';
import { gatedTable } from './gated-table';
import type { Meaning, TableChoice, TableProposal } from './meaning';
import type { Origin } from './origins';
import { checkTotals, partTotals } from './totals';

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

/** Degrees. */
export interface RowPoint {
  readonly lng: number;
  readonly lat: number;
}

/** Rows of one table and what was noticed on the way. */
export interface WrittenTable {
  /** Rows of the table that should be about areas, totals not among them. */
  readonly lines: number;
  readonly rows: readonly WrittenRow[];
  readonly problems: readonly Problem[];
}

/** One table with how it is read. */
export interface ReadTable {
  readonly given: GivenTable;
  readonly proposal: TableProposal;
  readonly choice: TableChoice | null;
}

/** More households than an RT has: a whole RW, people instead of households, or a slip. */
const MANY_HOUSEHOLDS = 300;

/**
 * The rows of a table of figures under canonical names: every figure stays the text that it is, so that its
 * reader judges it as it would in the file itself. Columns of several years become rows of each; columns of
 * tenths become the households below the chosen one; rows of totals are only compared.
 */
export function figuresTable(
  read: ReadTable,
  ladder: readonly Level[],
  accepted: ReadonlyMap<string, readonly string[]>,
): WrittenTable {
  const { proposal, choice } = read;
  const { table, meanings, problems: gate } = gatedTable(read, ladder);
  const parted = partTotals(table.rows, areaColumns(meanings));
  const counted = countColumns(proposal, meanings);
  const areaOf = areaCellsReader(ladder, meanings, parted.body, accepted);
  const desilOf = desilReader(meanings, parted.body, choice?.desilUpTo ?? 0);
  const years = yearsOf(proposal, meanings, choice);
  const problems = [...gate, ...checkTotals(table.file, parted, counted)];
  for (const { row } of parted.totals) problems.push(problem('row-total', 'note', { file: table.file, row }));
  let filledDown = 0;
  const rows = parted.body.flatMap((line) => {
    const area = areaOf(line);
    if (area.filledDown) filledDown += 1;
    const desil = desilOf?.(line) ?? null;
    const origin = { file: table.file, row: line.row };
    return years.map(({ year, columns }): WrittenRow => {
      const said = line.cells[meanings.indexOf('year')] ?? '';
      const cells = measureCells(line, columns, desil);
      const point = pointOf(line, meanings);
      return { origin, year: year === null ? said : String(year), area: area.cells, cells, point };
    });
  });
  if (filledDown > 0) {
    problems.push(problem('area-filled-down', 'note', { file: table.file }, { rows: filledDown }));
  }
  return {
    lines: parted.body.length,
    rows,
    problems: [...problems, ...manyHouseholds(rows, ladder, table.rows)],
  };
}

function areaColumns(meanings: readonly Meaning[]): number[] {
  return meanings.flatMap((meaning, at) =>
    meaning === 'combined' || meaning.startsWith('level:') ? [at] : [],
  );
}

function countColumns(
  { columns }: TableProposal,
  meanings: readonly Meaning[],
): { at: number; header: string }[] {
  return columns.filter(({ at }) => {
    const meaning = meanings[at] ?? 'ignore';
    return meaning.startsWith('desil:') || (meaning.startsWith('measure:') && !meaning.includes('persen'));
  });
}

const FRAME = frameAround(null);

function pointOf({ cells }: TableRow, meanings: readonly Meaning[]): RowPoint | null {
  const cell = (meaning: Meaning): string => cells[meanings.indexOf(meaning)] ?? '';
  const pair = cell('point:koordinat');
  const read = pair === '' ? readLatLng(cell('point:lat'), cell('point:lng'), FRAME) : readPair(pair, FRAME);
  return 'fault' in read ? null : { lng: read.lng, lat: read.lat };
}

interface YearColumns {
  /** Null: the row's own year. */
  readonly year: number | null;
  readonly columns: readonly { readonly measure: string; readonly at: number }[];
}

/** The columns of each year that headers name; those without a year belong to all. */
function yearsOf(
  { columns }: TableProposal,
  meanings: readonly Meaning[],
  choice: TableChoice | null,
): YearColumns[] {
  const measured = columns.flatMap(({ at, year }) => {
    const [, measure] = /^measure:(.*)$/.exec(meanings[at] ?? '') ?? [];
    return measure === undefined ? [] : [{ measure, at, year }];
  });
  const years = [...new Set(measured.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  if (years.length === 0) {
    return [{ year: meanings.includes('year') ? null : (choice?.year ?? null), columns: measured }];
  }
  return years.map((year) => ({
    year,
    columns: measured.filter((column) => column.year === null || column.year === year),
  }));
}

function measureCells(
  { cells }: TableRow,
  columns: YearColumns['columns'],
  desil: DesilCounts | null,
): Map<string, string> {
  const own = new Map(columns.map(({ measure, at }) => [measure, cells[at] ?? '']));
  if (desil === null) return own;
  if ((own.get('kk') ?? '') === '') own.set('kk', desil.all);
  return own.set('kk_miskin', desil.poor);
}

/** Rows of the lowest level with more households than an RT has: perhaps people, perhaps an RW. */
function manyHouseholds(
  rows: readonly WrittenRow[],
  ladder: readonly Level[],
  lines: readonly TableRow[],
): Problem[] {
  const lowest = ladder.length - 1;
  if (ladder[lowest]?.id !== 'rt') return [];
  const form = { kind: 'count' as const, decimal: decimalSignOf(lines.flatMap(({ cells }) => cells)) };
  return rows.flatMap(({ origin, area, cells }) => {
    const cell = cells.get('kk') ?? '';
    const { value } = readNumber(cell, form);
    if ((area[lowest] ?? '') === '' || value === null || value <= MANY_HOUSEHOLDS) return [];
    return [
      problem('households-many', 'warning', { ...origin, value: cell }, { value, most: MANY_HOUSEHOLDS }),
    ];
  });
}
