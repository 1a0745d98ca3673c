import { tenthsOf, type Tenths } from './header-tenths';
import type { Meaning, TableChoice, TableProposal } from './meaning';

/** A column of figures. */
export interface MeasuredColumn {
  /** '' for a column of tenths. */
  readonly measure: string;
  readonly at: number;
  readonly header: string;
  /** A share of one, to be multiplied by 100. */
  readonly share: boolean;
  /** A part of the measure, which is the sum of such columns. */
  readonly part: boolean;
  /** The tenths of welfare whose households it counts; null for a column of a measure. */
  readonly tenths: Tenths | null;
  readonly year: number | null;
}

/** The columns of figures of one year. */
export interface YearColumns {
  /** Null: the row's own year. */
  readonly year: number | null;
  readonly columns: readonly MeasuredColumn[];
}

/** The columns of figures of a table, those of tenths among them. */
export function measuredColumns(
  { columns }: TableProposal,
  meanings: readonly Meaning[],
): readonly MeasuredColumn[] {
  return columns.flatMap(({ at, year, header }) => {
    const tenths = tenthsOf(meanings[at]);
    const [, kind, measure] = /^(measure|share|part):(.*)$/.exec(meanings[at] ?? '') ?? [];
    if (measure === undefined && tenths === null) return [];
    const [share, part] = [kind === 'share', kind === 'part'];
    return [{ measure: measure ?? '', at, header, share, part, tenths, year }];
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
