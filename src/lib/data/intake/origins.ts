import type { Problem } from '$lib/domain';

/** Where a row of a written table came from. */
export interface Origin {
  readonly file: string;
  readonly row: number;
}

/** For each file of the package that was written here, the origins of its rows. */
export type Origins = ReadonlyMap<string, WrittenRows>;

/** The origins of the rows of one written file. */
export interface WrittenRows {
  /** What its reader calls the first of them: 2 below a header, 1 for the features of a map. */
  readonly first: number;
  readonly rows: readonly Origin[];
}

/** Problems as found in the written tables, told of the files that people know. */
export function relocate(problems: readonly Problem[], origins: Origins): Problem[] {
  return problems.map((problem) => {
    const { file, row } = problem.where;
    const written = origins.get(file);
    if (written === undefined) return problem;
    const { first, rows } = written;
    const at = row === undefined ? undefined : rows[row - first];
    if (at === undefined) return { ...problem, where: { ...problem.where, file: nameOfAll(rows, file) } };
    const other = problem.params.other;
    const otherAt = typeof other === 'number' ? rows[other - first] : undefined;
    const elsewhere = otherAt === undefined || otherAt.file === at.file ? {} : { otherFile: otherAt.file };
    const params =
      otherAt === undefined ? problem.params : { ...problem.params, other: otherAt.row, ...elsewhere };
    return { ...problem, where: { ...problem.where, file: at.file, row: at.row }, params };
  });
}

/** The file that all rows came from, or the written one's own name where they came from several. */
function nameOfAll(rows: readonly Origin[], own: string): string {
  const [first] = rows;
  return first !== undefined && rows.every(({ file }) => file === first.file) ? first.file : own;
}
