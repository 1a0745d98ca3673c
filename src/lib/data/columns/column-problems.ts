import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { Columns } from './recognise-columns';

/** What a table's header gives to report: by column name only, never with a value. */
export function columnProblems(file: string, columns: Columns): Problem[] {
  const unused = columns.unused.join(', ');
  return [
    ...columns.personal.map((column) => problem('personal-column-dropped', 'warning', { file, column })),
    ...columns.repeated.map((column) => problem('column-repeated', 'warning', { file, column })),
    ...(unused === '' ? [] : [problem('columns-unused', 'note', { file }, { columns: unused })]),
  ];
}
