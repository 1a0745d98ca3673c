import { reasonOf, type Fund, type Level, type Observation, type Problem } from '$lib/domain';
import type { AreaRegistry } from '../areas/area-registry';
import { columnProblems } from '../columns/column-problems';
import type { Table } from '../columns/find-header';
import { recogniserOf, type Recogniser } from '../columns/recognise-columns';
import { rowFits } from '../columns/row-fits';
import { FUND_COLUMNS } from '../columns/spellings';
import type { MeasureColumn } from '../figures/measure-columns';
import { readFigure, type Figure } from '../figures/read-figure';
import { isTotalText } from '../figures/row-area';
import { problem } from '../problem';
import { decimalSignOf } from '../text/decimal-sign';
import { maskPersonal } from '../privacy/mask-personal';
import { missingWord } from '../text/missing-words';
import { fundAreaReader } from './fund-area';
import { lineYear } from './line-year';

/** What a table of funds says. */
export interface ReadFunds {
  readonly funds: readonly Fund[];
  readonly problems: readonly Problem[];
}

/** Recognises the columns of a table of funds, of the ladder given. */
export function fundColumns(ladder: readonly Level[]): Recogniser {
  return recogniserOf(ladder, FUND_COLUMNS);
}

/**
 * Reads a table of community funds: one line a year and field. An amount that is blank stays missing,
 * one that is negative or no number is missing and listed. A line whose field or year says that it is
 * a total ("Jumlah") is kept as printed and marked. Lines of areas that the package does not have are
 * listed and left out, a table that lists persons is refused.
 */
export function readFunds(
  table: Table,
  ladder: readonly Level[],
  registry: AreaRegistry,
  missing: ReadonlySet<string>,
): ReadFunds {
  const { file } = table;
  const columns = fundColumns(ladder)(table.header);
  const problems = [...table.problems, ...columnProblems(file, columns)];
  const amount = moneyColumn(table, 'rp', columns.at.get('rp'), missing);
  if (amount === null || columns.ofPersons) {
    const code = columns.ofPersons ? 'table-of-persons' : 'column-missing';
    return { funds: [], problems: [...problems, problem(code, 'error', { file }, { columns: 'rp' })] };
  }
  const ceiling = moneyColumn(table, 'pagu_rp', columns.at.get('pagu_rp'), missing);
  const areaOf = fundAreaReader(table, ladder, columns, registry, problems);
  const funds = table.rows.flatMap((line): Fund[] => {
    const { row, cells } = line;
    const text = (column: string): string => cells[columns.at.get(column) ?? -1] ?? '';
    const path = rowFits(line, table, problems) ? areaOf(line) : undefined;
    if (path === undefined) return [];
    const written = missingWord(text('bidang')) === null ? maskPersonal(text('bidang')) : '';
    const ofAllFields = isTotalText(written);
    const ofAllYears = isTotalText(text('tahun'));
    const money = (column: MeasureColumn): Observation =>
      observed(readFigure(cells[column.at] ?? '', column, { file, row }, problems));
    return [
      {
        row,
        year: ofAllYears ? 0 : lineYear(table, columns.at.get('tahun'), line, problems),
        field: ofAllFields ? '' : written,
        rupiah: money(amount),
        ceiling: ceiling === null ? null : money(ceiling),
        areaLevel: path === null ? null : (ladder[path.level]?.id ?? null),
        area: path?.key ?? null,
        printedTotal: ofAllFields || ofAllYears,
      },
    ];
  });
  return { funds, problems };
}

function moneyColumn(
  table: Table,
  measure: string,
  at: number | undefined,
  missing: ReadonlySet<string>,
): MeasureColumn | null {
  if (at === undefined) return null;
  const decimal = decimalSignOf(table.rows.map(({ cells }) => cells[at] ?? ''));
  return { measure, at, header: table.header[at] ?? measure, form: { kind: 'count', decimal, missing } };
}

function observed({ value, reason }: Figure): Observation {
  const missing = reasonOf(reason);
  return missing === null ? { value, missing } : { value: null, missing };
}
