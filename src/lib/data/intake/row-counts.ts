import type { Problem, ProblemCode } from '$lib/domain';
import type { Origin } from './origins';

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
  'area-several',
  'area-as-date',
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

/** Rows that a problem says were not used, wholly or in part; of two in conflict, both. */
export function rowsRefused({ code, where, params }: Problem): readonly Origin[] {
  if (where.row === undefined || !(REFUSED.has(code) || PARTLY.has(code))) return [];
  const { other, otherFile = where.file } = params;
  const own = { file: where.file, row: where.row };
  if (code !== 'key-conflict' || typeof other !== 'number') return [own];
  return [{ file: String(otherFile), row: other }, own];
}

/** Counts rows by what problems say of them; `files` are those whose rows were read, `unused` as a whole. */
export function rowCounts(
  { read, unused }: { readonly read: number; readonly unused: number },
  files: ReadonlySet<string>,
  problems: readonly Problem[],
): RowCounts {
  const refused = new Set<string>();
  const partly = new Set<string>();
  for (const found of problems) {
    const rows = REFUSED.has(found.code) && found.params['partly'] === undefined ? refused : partly;
    for (const { file, row } of rowsRefused(found)) if (files.has(file)) rows.add(`${file} ${row}`);
  }
  const least = Math.min(refused.size + unused, read);
  return {
    read,
    used: read - least,
    refused: least,
    partly: [...partly].filter((id) => !refused.has(id)).length,
  };
}
