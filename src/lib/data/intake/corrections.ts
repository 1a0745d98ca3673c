import type { GivenTable } from '$lib/domain';
import { cleanCell } from '../text/clean-cell';
import { tableName } from './given-grid';

/** The columns that rejected rows carry beside their own: where they came from, and why they were rejected. */
export const ORIGIN_COLUMNS = ['berkas_asal', 'baris_asal', 'alasan_ditolak'] as const;

/** Says in the header which rows were written, so that one that was deleted since is known. */
const WRITTEN = 'baris_unduhan';
const WRITTEN_CELL = new RegExp(`^${WRITTEN} ([\\d ]+): (.+)$`);

/** The header's cell that says which rows of a table were written. */
export function writtenCell(table: string, rows: readonly number[]): string {
  return `${WRITTEN} ${rows.join(' ')}: ${table}`;
}

/** A row of an open table as it has been corrected. */
export interface CorrectedRow {
  /** What problems call the table (see tableName). */
  readonly table: string;
  readonly row: number;
  /** Null where it has been deleted. */
  readonly cells: readonly string[] | null;
}

/**
 * Rows of a table that was written by `rejectedText` and corrected since, those deleted from it among them; null
 * for any other table.
 */
export function correctedRows({ rows }: GivenTable): readonly CorrectedRow[] | null {
  const headerAt = rows.slice(0, MOST_ABOVE).findIndex((cells) => originAt(cells) >= 0);
  const header = rows[headerAt] ?? [];
  const at = originAt(header);
  if (at < 0) return null;
  const given = rows.slice(headerAt + 1).flatMap((cells): CorrectedRow[] => {
    const table = cleanCell(cells[at] ?? '');
    const row = /^[1-9]\d{0,6}$/.exec(cleanCell(cells[at + 1] ?? ''))?.[0];
    if (table === '' || row === undefined) return [];
    return [{ table, row: Number.parseInt(row, 10), cells: cells.slice(0, at) }];
  });
  return [...given, ...deletedRows(header, given)];
}

function deletedRows(header: readonly string[], given: readonly CorrectedRow[]): CorrectedRow[] {
  const said = header.map((cell) => WRITTEN_CELL.exec(cleanCell(cell))).find(Boolean);
  const [, numbers = '', table = ''] = said ?? [];
  const back = new Set(given.flatMap((known) => (known.table === table ? [known.row] : [])));
  const written = numbers.split(' ').map((text) => Number.parseInt(text, 10));
  return written.flatMap((row) => (row > 0 && !back.has(row) ? [{ table, row, cells: null }] : []));
}

/**
 * A table with corrected rows in the place of those that they correct, so that they are not read twice, and
 * without those that were deleted.
 * Columns that the privacy gate had emptied keep what they held. Null where none of them is of this table.
 */
export function withCorrections(
  given: GivenTable,
  corrected: readonly CorrectedRow[],
  emptied: ReadonlySet<number>,
): GivenTable | null {
  const name = tableName(given.file, given.sheet);
  const own = corrected.filter(({ table, row }) => table === name && given.rows[row - 1] !== undefined);
  if (own.length === 0) return null;
  const rows = [...given.rows];
  for (const { row, cells } of own) {
    const before = rows[row - 1] ?? [];
    if (cells === null) {
      rows[row - 1] = [];
      continue;
    }
    const width = Math.max(before.length, cells.length);
    rows[row - 1] = Array.from({ length: width }, (_, at) =>
      emptied.has(at) ? (before[at] ?? '') : (cells[at] ?? ''),
    );
  }
  return { ...given, rows };
}

/** Header lines above the corrected rows: titles are not written with them. */
const MOST_ABOVE = 10;

function originAt(cells: readonly string[]): number {
  const texts = cells.map((cell) => cleanCell(cell).toLowerCase());
  return texts.findIndex((_, at) => ORIGIN_COLUMNS.slice(0, 2).every((name, i) => texts[at + i] === name));
}
