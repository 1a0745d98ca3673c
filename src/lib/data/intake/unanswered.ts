import type { Problem, ProblemCode } from '$lib/domain';
import { problem } from '../problem';
import type { ColumnQuestion, TableChoice, TableProposal } from './meaning';

/** What is told of a question that nobody has answered. */
const TOLD: Partial<Record<ColumnQuestion, ProblemCode>> = {
  'kk-or-jiwa': 'count-unanswered',
  'poor-kk-or-jiwa': 'poor-unanswered',
  parts: 'parts-unanswered',
  unsure: 'measure-twice',
};

/**
 * Columns of figures of which nobody has said what they are: those that only say "Jumlah" or "Miskin", taken as
 * they are proposed, parts of a figure, and second columns of one, which are not used.
 */
export function unansweredCounts(
  tables: readonly TableProposal[],
  choices: readonly (TableChoice | null)[],
): Problem[] {
  return tables.flatMap(({ name, use, columns }, i) => {
    const choice = choices[i] ?? null;
    if ((choice?.use ?? use) !== 'figures') return [];
    return columns.flatMap(({ at, header, question, meaning, parts }) => {
      const code = question === null ? undefined : TOLD[question];
      if (code === undefined || choice?.meanings[at] !== undefined) return [];
      if (question === 'unsure' && meaning !== 'ignore') return [];
      return [problem(code, 'warning', { file: name, column: parts?.whole ?? header }, { meaning })];
    });
  });
}
