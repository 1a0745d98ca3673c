import type { GivenTable, Level, Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import type { ColumnVerdict } from '../privacy/column-verdict';
import { gateProblems } from '../privacy/gate-problems';
import { judgeColumns } from '../privacy/judge-columns';
import { stripPersonal } from '../privacy/strip-personal';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import type { ReadTable } from './figures-table';
import { USUAL_LADDER } from '../package/infer-ladder';
import { findTable } from './find-table';
import { maskedProblems, namingColumns, withoutNamed } from './masked-cells';
import type { ColumnProposal, Meaning, TableProposal, TableUse } from './meaning';
import { notAreaProblems } from './not-areas';
import { partRows } from './part-rows';
import { meaningOf } from './propose-table';
import { rememberedWith } from './remembered-by';

/** A table after the privacy gate, with what its columns mean. */
export interface GatedTable {
  /** With the rows that are about areas, groups or funds. */
  readonly table: Table;
  readonly totals: readonly TableRow[];
  /** Rows that are refused, for their cells have shifted. */
  readonly shifted: number;
  readonly meanings: readonly Meaning[];
  readonly problems: readonly Problem[];
}

/**
 * A table as it may go on: what leads to a person is gone from header and cells, and a column that is gone
 * means nothing.
 */
export function gatedTable({ given, proposal, choice }: ReadTable, ladder: readonly Level[]): GatedTable {
  const { table, wide } = findTable(given, ladder);
  const { file } = table;
  const chosen = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  const use = choice?.use ?? proposal.use;
  const { body, totals, means, left } = partRows(table.rows, use, chosen);
  const verdicts = verdictsOf(body, table.header, use, chosen);
  const released = new Set(choice?.released ?? []);
  const strip = (rows: readonly TableRow[]) => stripPersonal(table.header, rows, verdicts, released);
  const open = (at: number): boolean => {
    const verdict = verdicts[at]?.verdict ?? 'keep';
    return verdict === 'keep' || (verdict === 'ask' && released.has(at));
  };
  const shifted = body.filter(({ row }) => wide.has(row));
  const fitting = shifted.length === 0 ? body : body.filter(({ row }) => !wide.has(row));
  const { header, rows } = strip(fitting);
  const meanings = chosen.map((meaning, at) => (open(at) ? meaning : 'ignore'));
  const naming = new Map([...namingColumns(use, rows, meanings)].filter(([at]) => !released.has(at)));
  return {
    table: { ...table, header, rows: withoutNamed(rows, new Set(naming.keys())) },
    totals: strip(totals).rows,
    shifted: shifted.length,
    meanings,
    problems: [
      ...table.problems,
      ...gateProblems(file, verdicts),
      ...maskedProblems({ ...table, rows: fitting }, rows, naming),
      ...notAreaProblems(file, left),
      ...means.map(({ row }) => problem('row-mean', 'note', { file, row })),
      ...shifted.map(({ row, cells }) => {
        const params = { cells: cells.length, width: table.header.length };
        return problem('row-width', 'warning', { file, row }, params);
      }),
    ],
  };
}

/** What the privacy gate says of the columns of rows. */
const verdictsOf: (
  rows: readonly TableRow[],
  header: readonly string[],
  use: TableUse,
  meanings: readonly Meaning[],
) => readonly ColumnVerdict[] = rememberedWith(
  (rows, header, use, meanings) => {
    const asked = new Set(meanings.flatMap((meaning, at) => (meaning === 'ignore' ? [] : [at])));
    return judgeColumns(header, rows, use === 'groups' ? 'groups' : 'figures', asked);
  },
  (header, use, meanings) => JSON.stringify([header, use, meanings]),
);

/** Columns of which nothing may go on: dropped, or asked about. */
export function emptiedColumns(given: GivenTable, { use, columns }: TableProposal): ReadonlySet<number> {
  const { table } = findTable(given, USUAL_LADDER);
  const meanings = columns.map(({ meaning }) => meaning);
  const { body } = partRows(table.rows, use, meanings);
  const verdicts = verdictsOf(body, table.header, use, meanings);
  return new Set(verdicts.flatMap(({ at, verdict }) => (verdict === 'keep' ? [] : [at])));
}

/** The proposal without examples of what might be personal; columns to be asked about are marked. */
export function gatedProposal(proposal: TableProposal, table: Table): TableProposal {
  const { use } = proposal;
  const meanings = proposal.columns.map(({ meaning }) => meaning);
  const { body } = partRows(table.rows, use, meanings);
  const verdicts = verdictsOf(body, table.header, use, meanings);
  const naming = namingColumns(use, body, meanings);
  return {
    ...proposal,
    columns: proposal.columns.map((column): ColumnProposal => {
      const verdict = verdicts[column.at];
      if (verdict === undefined || verdict.verdict === 'keep') {
        return naming.has(column.at) ? { ...column, example: '', question: 'named', why: 'name' } : column;
      }
      const question = verdict.verdict === 'ask' ? 'personal' : 'dropped';
      return { ...column, header: verdict.header, example: '', question, why: verdict.kind };
    }),
  };
}
