import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import { desilReader, type TenthsColumn } from './desil';
import { hundredfold } from './percent-shares';
import { cellSummer } from './sum-cells';
import type { MeasuredColumn, YearColumns } from './year-columns';

/** Reads the figures of one year in a table's rows. */
export interface YearFigures {
  readonly year: number | null;
  /** Measure → cell. */
  readonly cellsOf: (line: TableRow) => Map<string, string>;
  readonly problems: (file: string) => Problem[];
}

/**
 * Reads the columns of one year: a measure as it is printed, else the sum of its parts, else what tenths of
 * welfare make of it. Of two columns for one measure the first stands, and that is told.
 */
export function yearFigures(
  { year, columns }: YearColumns,
  rows: readonly TableRow[],
  upTo: number,
): YearFigures {
  const whole = columns.filter(({ part, tenths }) => !part && tenths === null);
  const printed = new Map<string, MeasuredColumn>();
  for (const column of whole) if (!printed.has(column.measure)) printed.set(column.measure, column);
  const parts = partSummers(columns, printed, rows);
  const tenths = columns.flatMap(({ at, header, tenths: own }): TenthsColumn[] =>
    own === null ? [] : [{ at, header, tenths: own }],
  );
  const poorPrinted = printed.has('kk_miskin') || parts.has('kk_miskin');
  const desil = desilReader({ columns: tenths, rows, upTo, poorPrinted });
  const cellsOf = (line: TableRow): Map<string, string> => {
    const own = new Map<string, string>();
    for (const [measure, { at, share }] of printed) {
      const cell = line.cells[at] ?? '';
      own.set(measure, share ? hundredfold(cell) : cell);
    }
    for (const [measure, { sumOf }] of parts) own.set(measure, sumOf(line).text);
    const counts = desil?.countsOf(line);
    if (counts === undefined) return own;
    if ((own.get('kk') ?? '') === '') own.set('kk', counts.all);
    return counts.poor === null ? own : own.set('kk_miskin', counts.poor);
  };
  const problems = (file: string): Problem[] => [
    ...twice(file, columns, printed),
    ...[...parts].flatMap(([measure, sum]) => partsLacking(file, measure, sum, rows)),
    ...(desil?.problems(file) ?? []),
  ];
  return { year, cellsOf, problems };
}

interface PartSum {
  readonly headers: ReadonlyMap<number, string>;
  readonly sumOf: ReturnType<typeof cellSummer>;
}

function partSummers(
  columns: readonly MeasuredColumn[],
  printed: ReadonlyMap<string, unknown>,
  rows: readonly TableRow[],
): Map<string, PartSum> {
  const parts = columns.filter(({ part, measure }) => part && !printed.has(measure));
  const measures = [...new Set(parts.map(({ measure }) => measure))];
  return new Map(
    measures.map((measure) => {
      const own = parts.filter((part) => part.measure === measure);
      const headers = new Map(own.map(({ at, header }) => [at, header]));
      return [measure, { headers, sumOf: cellSummer([...headers.keys()], rows) }];
    }),
  );
}

function partsLacking(
  file: string,
  measure: string,
  { headers, sumOf }: PartSum,
  rows: readonly TableRow[],
): Problem[] {
  return rows.flatMap((line) => {
    const { lacking } = sumOf(line);
    if (lacking === null) return [];
    const value = line.cells[lacking] ?? '';
    const where = { file, row: line.row, column: headers.get(lacking) ?? '', value };
    return [problem('part-blank', 'warning', where, { measure })];
  });
}

function twice(
  file: string,
  columns: readonly MeasuredColumn[],
  printed: ReadonlyMap<string, MeasuredColumn>,
): Problem[] {
  return columns.flatMap(({ measure, at, header, tenths }) => {
    const first = printed.get(measure);
    if (first === undefined || first.at === at || tenths !== null) return [];
    return [problem('measure-twice', 'warning', { file, column: header }, { used: first.header })];
  });
}
