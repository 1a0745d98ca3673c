import type { Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { readYear } from '../text/read-year';

/**
 * The year of a line of money or of something done together; 0 where none is given. One that cannot be
 * read is 0 too, and listed: what was spent or done stays on the list.
 */
export function lineYear(
  { file, header }: Table,
  at: number | undefined,
  line: TableRow,
  problems: Problem[],
): number {
  const value = at === undefined ? '' : (line.cells[at] ?? '');
  if (missingWord(value) !== null) return 0;
  const year = readYear(value);
  if (year !== null) return year;
  problems.push(
    problem('year-unreadable', 'warning', { file, row: line.row, column: header[at ?? -1] ?? '', value }),
  );
  return 0;
}
