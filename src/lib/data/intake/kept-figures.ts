import type { Problem, ProblemCode } from '$lib/domain';
import { problem } from '../problem';
import type { WrittenRow } from './figures-table';

/** Rows of which nothing is used: they are not kept, for their texts may name persons. */
const NOT_KEPT: ReadonlySet<ProblemCode> = new Set([
  'row-without-area',
  'row-without-key',
  'year-unreadable',
]);

/** The rows of figures that are kept; `told` are the problems of their reader, at rows of the given files. */
export function keptFigures(rows: readonly WrittenRow[], told: readonly Problem[]): readonly WrittenRow[] {
  const refused = new Set(
    told.flatMap(({ code, where }) => (NOT_KEPT.has(code) ? [`${where.file} ${where.row}`] : [])),
  );
  return refused.size === 0
    ? rows
    : rows.filter(({ origin }) => !refused.has(`${origin.file} ${origin.row}`));
}

/** Problems of cells that were not written as they stand, with what stands in them. */
export function withOwnTexts(told: readonly Problem[], rows: readonly WrittenRow[]): Problem[] {
  if (!told.some(({ code }) => code === 'number-unreadable')) return [...told];
  const at = new Map(rows.map((row) => [`${row.origin.file} ${row.origin.row}`, row]));
  return told.map((found) => {
    const { file, row, column } = found.where;
    const value = at.get(`${file} ${row}`)?.cells.get(column ?? '');
    if (found.code !== 'number-unreadable' || value === undefined) return found;
    return problem(found.code, found.severity, { ...found.where, value }, found.params);
  });
}
