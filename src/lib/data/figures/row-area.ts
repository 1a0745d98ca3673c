import type { Level, Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { keyCells, keyReader } from '../columns/key-texts';
import type { Columns } from '../columns/recognise-columns';
import { rowFits } from '../columns/row-fits';
import type { AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';

const TOTAL = /^(?:(?:sub|grand) ?)?(?:jumlah|total|jml|rata-?rata|rekapitulasi)\b/i;

/**
 * Reads the area that each row of figures is about. Null, and listed, for rows of totals, rows with
 * cells too many, rows that name no area, and rows of another place.
 */
export function rowAreaReader(
  table: Table,
  ladder: readonly Level[],
  columns: Columns,
  problems: Problem[],
): (line: TableRow) => AreaPath | null {
  const { file } = table;
  const readKey = keyReader(ladder, columns);
  return (line) => {
    const named = keyCells(ladder, columns, line.cells);
    if (isTotal(line, named)) {
      problems.push(problem('row-total', 'note', { file, row: line.row }));
      return null;
    }
    if (!rowFits(line, table, problems)) return null;
    const path = readKey(line.cells);
    if (typeof path !== 'string') return path;
    const code = path === 'elsewhere' ? 'row-without-area' : 'row-without-key';
    const value = named.join(' · ');
    problems.push(problem(code, 'warning', { file, row: line.row, value }, { area: value }));
    return null;
  };
}

/** Whether a text says that its row is a total of others. */
export function isTotalText(text: string): boolean {
  return TOTAL.test(text);
}

/** A row whose area column, or whose first text where no area is named, says that it is a total. */
function isTotal(line: TableRow, named: readonly string[]): boolean {
  const first = named[0] ?? line.cells.find((cell) => !/^[\d.,%-]*$/.test(cell)) ?? '';
  return isTotalText(first);
}
