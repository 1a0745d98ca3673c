import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { TableProposal } from './meaning';

/** Tables that have a header and nothing below it: an empty form, or one saved before it was filled in. */
export function tablesWithoutRows(tables: readonly TableProposal[]): Problem[] {
  return tables
    .filter(({ rows, use }) => rows === 0 && use !== 'nothing')
    .map(({ name }) => problem('table-without-rows', 'warning', { file: name }));
}
