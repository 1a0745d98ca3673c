import type { GivenTable, Level, Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import type { ColumnVerdict } from '../privacy/column-verdict';
import { gateProblems } from '../privacy/gate-problems';
import { judgeColumns } from '../privacy/judge-columns';
import { stripPersonal } from '../privacy/strip-personal';
import type { ReadTable } from './figures-table';
import { USUAL_LADDER } from '../package/infer-ladder';
import { findTable } from './find-table';
import type { Meaning, TableProposal } from './meaning';
import { meaningOf } from './propose-table';

/** A table after the privacy gate, with what its columns mean. */
export interface GatedTable {
  readonly table: Table;
  readonly meanings: readonly Meaning[];
  readonly problems: readonly Problem[];
}

/**
 * A table as it may go on: what leads to a person is gone from header and cells, and a column that is gone
 * means nothing.
 */
export function gatedTable({ given, proposal, choice }: ReadTable, ladder: readonly Level[]): GatedTable {
  const { table } = findTable(given, ladder);
  const chosen = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  const use = (choice?.use ?? proposal.use) === 'groups' ? 'groups' : 'figures';
  const verdicts = verdictsOf(table, use, chosen);
  const released = new Set(choice?.released ?? []);
  const { header, rows } = stripPersonal(table.header, table.rows, verdicts, released);
  const open = (at: number): boolean => {
    const verdict = verdicts[at]?.verdict ?? 'keep';
    return verdict === 'keep' || (verdict === 'ask' && released.has(at));
  };
  return {
    table: { ...table, header, rows },
    meanings: chosen.map((meaning, at) => (open(at) ? meaning : 'ignore')),
    problems: [...table.problems, ...gateProblems(table.file, verdicts)],
  };
}

/** What the privacy gate says of a table's columns. */
export function verdictsOf(
  { header, rows }: Table,
  use: 'figures' | 'groups',
  meanings: readonly Meaning[],
): readonly ColumnVerdict[] {
  const asked = new Set(meanings.flatMap((meaning, at) => (meaning === 'ignore' ? [] : [at])));
  return judgeColumns(header, rows, use, asked);
}

/** Columns of which nothing may go on: dropped, or asked about. */
export function emptiedColumns(given: GivenTable, { use, columns }: TableProposal): ReadonlySet<number> {
  const { table } = findTable(given, USUAL_LADDER);
  const meanings = columns.map(({ meaning }) => meaning);
  const verdicts = verdictsOf(table, use === 'groups' ? 'groups' : 'figures', meanings);
  return new Set(verdicts.flatMap(({ at, verdict }) => (verdict === 'keep' ? [] : [at])));
}

/** The proposal without examples of what might be personal; columns to be asked about are marked. */
export function gatedProposal(proposal: TableProposal, table: Table): TableProposal {
  const use = proposal.use === 'groups' ? 'groups' : 'figures';
  const verdicts = verdictsOf(
    table,
    use,
    proposal.columns.map(({ meaning }) => meaning),
  );
  return {
    ...proposal,
    columns: proposal.columns.map((column) => {
      const verdict = verdicts[column.at];
      if (verdict === undefined || verdict.verdict === 'keep') return column;
      const question = verdict.verdict === 'ask' ? 'personal' : 'dropped';
      return { ...column, header: verdict.header, example: '', question, why: verdict.kind };
    }),
  };
}
