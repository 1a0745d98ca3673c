import type { ReadTable } from './figures-table';
import { tenthsOf } from './header-tenths';
import { meaningOf } from './propose-table';
import { useOf } from './used-tables';

/** Limits up to which tables take tenths of welfare for poor, each once, in their order. */
export function tenthsCounted(tables: readonly ReadTable[]): readonly number[] {
  const limits = tables.flatMap((table) => limitOf(table) ?? []);
  return [...new Set(limits)].sort((a, b) => a - b);
}

function limitOf(table: ReadTable): number | null {
  const { proposal, choice } = table;
  if (useOf(table) === 'by-name') {
    const poor = choice === null || choice.countAs === null ? null : choice.poor;
    return poor?.is === 'desil' ? poor.most : null;
  }
  if (useOf(table) !== 'figures') return null;
  const meanings = proposal.columns.map(({ at }) => meaningOf(proposal, choice, at));
  const printed = meanings.some((meaning) => meaning === 'measure:kk_miskin' || meaning === 'part:kk_miskin');
  return !printed && meanings.some((meaning) => tenthsOf(meaning) !== null)
    ? (choice?.desilUpTo ?? null)
    : null;
}
