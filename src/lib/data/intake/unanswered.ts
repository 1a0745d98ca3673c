import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { TableChoice, TableProposal } from './meaning';

/** Columns that only say "Jumlah", taken as households because nobody has said what they count. */
export function unansweredCounts(
  tables: readonly TableProposal[],
  choices: readonly (TableChoice | null)[],
): Problem[] {
  return tables.flatMap(({ name, use, columns }, i) => {
    const choice = choices[i] ?? null;
    if ((choice?.use ?? use) !== 'figures') return [];
    return columns
      .filter(({ at, question }) => question === 'kk-or-jiwa' && choice?.meanings[at] === undefined)
      .map(({ header }) => problem('count-unanswered', 'warning', { file: name, column: header }));
  });
}
