import type { Level, Problem } from '$lib/domain';
import type { AreaRegistry } from '../areas/area-registry';
import type { Table } from '../columns/find-header';
import { keyCells, keyReader } from '../columns/key-texts';
import type { Columns } from '../columns/recognise-columns';
import { pathLabel, type AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';

/**
 * Reads the area that each line of money went to: null for the whole place and where none is named.
 * Undefined, and listed, for an area that the package does not have or that cannot be told. Money adds
 * no area to a package.
 */
export function fundAreaReader(
  table: Table,
  ladder: readonly Level[],
  columns: Columns,
  registry: AreaRegistry,
  problems: Problem[],
): (line: TableRow) => AreaPath | null | undefined {
  const readKey = keyReader(ladder, columns);
  const { file } = table;
  return ({ row, cells }) => {
    const path = readKey(cells);
    if (path === 'blank') return null;
    if (typeof path !== 'string') {
      if (ladder[path.level]?.whole === true) return null;
      if (registry.find(path.level, path.key) >= 0) return path;
      const where = { file, row, key: path.key };
      problems.push(problem('row-without-area', 'warning', where, { area: pathLabel(ladder, path) }));
      return undefined;
    }
    const value = keyCells(ladder, columns, cells).join(' · ');
    const code = path === 'elsewhere' ? 'row-without-area' : 'row-without-key';
    problems.push(problem(code, 'warning', { file, row, value }, { area: value }));
    return undefined;
  };
}
