import { problem } from '../problem';
import type { Problem } from '$lib/domain';
import type { TableRow } from '../text/parse-grid';

/** What stands first in the example row of an empty table that is to be filled in. */
export const EXAMPLE_MARK = 'CONTOH (tidak dibaca)';
const EXAMPLE = /^contoh \(tidak dibaca\)/i;

/** Whether a row is the example of an empty table: its first cell with anything in it says so. */
export function isExampleRow({ cells }: TableRow): boolean {
  return EXAMPLE.test(cells.find((cell) => cell !== '') ?? '');
}

/** A note on each example row that was passed over. */
export function exampleNotes(file: string, rows: readonly TableRow[]): Problem[] {
  return rows.filter(isExampleRow).map(({ row }) => problem('row-example', 'note', { file, row }));
}
