import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { ColumnVerdict } from './column-verdict';
import type { ListCounts } from './count-by-area';

/** What the gate has dropped of a table, to be told: by column and counts, never with a value. */
export function gateProblems(file: string, verdicts: readonly ColumnVerdict[]): Problem[] {
  return verdicts
    .filter(({ verdict, header }) => verdict === 'drop' && header !== '')
    .map(({ header, kind, hits, of }) =>
      problem('personal-column-dropped', 'warning', { file, column: header }, { kind: kind ?? '', hits, of }),
    );
}

/** What is to be told of a by-name list after counting: rows and numbers of rows, never a value. `as`: what the
 * rows were said to be. */
export function countProblems(file: string, counts: ListCounts, as = ''): Problem[] {
  const { by, rows, repeated, unnumbered, rounded, withoutArea, inSeveral } = counts;
  const counted = counts.areas.reduce((sum, { count }) => sum + count, 0);
  const told = [problem('persons-counted', 'note', { file }, { by, as, rows, counted, repeated })];
  if (rounded) told.push(problem('person-numbers-rounded', 'warning', { file }));
  if (unnumbered > 0) told.push(problem('persons-unnumbered', 'note', { file }, { rows: unnumbered }));
  const unknown = counts.areas.reduce((sum, area) => sum + area.unknown, 0);
  if (unknown > 0) told.push(problem('persons-poverty-unknown', 'warning', { file }, { counted: unknown }));
  return [
    ...told,
    ...inSeveral.map((row) => problem('person-in-several-areas', 'warning', { file, row })),
    ...withoutArea.map((row) => problem('row-without-key', 'warning', { file, row })),
  ];
}
