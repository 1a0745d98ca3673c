import type { TableRow } from '../text/parse-grid';
import type { DesilCounts } from './desil';
import { hundredfold } from './percent-shares';
import type { Meaning, TableChoice, TableProposal } from './meaning';

/** A column of figures. */
export interface MeasuredColumn {
  readonly measure: string;
  readonly at: number;
  readonly header: string;
  /** A share of one, to be multiplied by 100. */
  readonly share: boolean;
  readonly year: number | null;
}

/** The columns of figures of one year. */
export interface YearColumns {
  /** Null: the row's own year. */
  readonly year: number | null;
  readonly columns: readonly MeasuredColumn[];
}

/** The columns of figures of a table. */
export function measuredColumns(
  { columns }: TableProposal,
  meanings: readonly Meaning[],
): readonly MeasuredColumn[] {
  return columns.flatMap(({ at, year, header }) => {
    const [, kind, measure] = /^(measure|share):(.*)$/.exec(meanings[at] ?? '') ?? [];
    return measure === undefined ? [] : [{ measure, at, header, share: kind === 'share', year }];
  });
}

/** The columns of each year that headers name; those without a year belong to all. */
export function yearsOf(
  measured: readonly MeasuredColumn[],
  meanings: readonly Meaning[],
  choice: TableChoice | null,
): YearColumns[] {
  const years = [...new Set(measured.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  if (years.length === 0) {
    return [{ year: meanings.includes('year') ? null : (choice?.year ?? null), columns: measured }];
  }
  return years.map((year) => ({
    year,
    columns: measured.filter((column) => column.year === null || column.year === year),
  }));
}

/** A row's figures of one year: measure → cell. */
export function measureCells(
  { cells }: TableRow,
  columns: readonly MeasuredColumn[],
  desil: DesilCounts | null,
): Map<string, string> {
  const own = new Map(
    columns.map(({ measure, at, share }) => {
      const cell = cells[at] ?? '';
      return [measure, share ? hundredfold(cell) : cell];
    }),
  );
  if (desil === null) return own;
  if ((own.get('kk') ?? '') === '') own.set('kk', desil.all);
  return own.set('kk_miskin', desil.poor);
}
