import type { Problem, ProblemCode } from '$lib/domain';

/** What became of the rows of the tables that are used. Each counts once; read = used + refused. */
export interface RowCounts {
  /** Rows below the headers, without rows of totals and blank ones. */
  readonly read: number;
  readonly used: number;
  /** Nothing of these is used: no area, another figure for the same area, a person of several areas. */
  readonly refused: number;
  /** Of those used, rows in which a cell was refused. */
  readonly partly: number;
}

const REFUSED: ReadonlySet<ProblemCode> = new Set([
  'row-without-area',
  'row-without-key',
  'row-width',
  'key-conflict',
  'year-unreadable',
  'person-in-several-areas',
]);
const PARTLY: ReadonlySet<ProblemCode> = new Set([
  'number-unreadable',
  'number-negative',
  'number-not-whole',
  'poor-exceeds-total',
  'percent-out-of-range',
  'group-area-unknown',
  'position-unreadable',
  'position-outside',
]);

/** Rows of its file that a problem says were not used, wholly or in part; of two in conflict, both. */
export function rowsRefused({ code, where, params }: Problem): readonly number[] {
  if (where.row === undefined || !(REFUSED.has(code) || PARTLY.has(code))) return [];
  const other = code === 'key-conflict' && typeof params.other === 'number' ? [params.other] : [];
  return [...other, where.row];
}

/** Counts rows by what problems say of them; `files` are those whose rows were read. */
export function rowCounts(read: number, files: ReadonlySet<string>, problems: readonly Problem[]): RowCounts {
  const refused = new Set<string>();
  const partly = new Set<string>();
  for (const found of problems) {
    if (!files.has(found.where.file)) continue;
    const rows = REFUSED.has(found.code) ? refused : partly;
    for (const row of rowsRefused(found)) rows.add(`${found.where.file} ${row}`);
  }
  const least = Math.min(refused.size, read);
  return {
    read,
    used: read - least,
    refused: least,
    partly: [...partly].filter((id) => !refused.has(id)).length,
  };
}
