import { problem } from '../problem';
import { findHeader, type Table } from '../columns/find-header';
import type { Recogniser } from '../columns/recognise-columns';
import { parseGrid } from '../text/parse-grid';

/**
 * The table in a CSV text; an empty one, with the reason, where no line has any column that
 * `recognise` knows.
 */
export function openTable(file: string, text: string, recognise: Recogniser): Table {
  const grid = parseGrid(file, text);
  const table = findHeader(grid, (header) => {
    const { at, combined } = recognise(header);
    return at.size + (combined === null ? 0 : combined.levels.length);
  });
  const none = problem('no-header', 'error', { file });
  return table ?? { file, header: [], rows: [], problems: [...grid.problems, none] };
}
