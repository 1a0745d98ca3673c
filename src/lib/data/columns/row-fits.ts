import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import type { Table } from './find-header';

/**
 * Whether a row has no more cells than the header. Cells too many come from a separator inside an
 * unquoted cell (a decimal comma), so that what follows is shifted: such a row is listed, not used.
 */
export function rowFits(line: TableRow, { file, header }: Table, problems: Problem[]): boolean {
  if (!line.cells.slice(header.length).some((cell) => cell !== '')) return true;
  const params = { cells: line.cells.length, width: header.length };
  problems.push(problem('row-width', 'warning', { file, row: line.row }, params));
  return false;
}
