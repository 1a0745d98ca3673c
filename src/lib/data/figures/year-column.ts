import type { Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { readYear } from '../text/read-year';

/**
 * Reads the year of each row; 0 (not given) where the table has no such column or none is filled in.
 * A row without a readable year among rows that have one gives null and is listed: it could be of any
 * year.
 */
export function yearReader(
  table: Table,
  at: number | undefined,
  problems: Problem[],
): (line: TableRow) => number | null {
  const cellOf = (line: TableRow) => (at === undefined ? '' : (line.cells[at] ?? ''));
  if (table.rows.every((line) => missingWord(cellOf(line)) !== null)) return () => 0;
  const column = table.header[at ?? -1] ?? '';
  return (line) => {
    const year = readYear(cellOf(line));
    if (year === null) {
      const where = { file: table.file, row: line.row, column, value: cellOf(line) };
      problems.push(problem('year-unreadable', 'warning', where));
    }
    return year;
  };
}
