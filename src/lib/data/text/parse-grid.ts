import Papa from 'papaparse';
import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { cleanCell } from './clean-cell';

/** A line of a table as it stands. `row` counts as a spreadsheet does: the first line is row 1. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** All lines of a table that hold anything. */
export interface Grid {
  readonly file: string;
  readonly lines: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Excel's own first line that names the separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/**
 * Cells of a CSV with any of the separators that spreadsheets write (comma, semicolon, tab, bar).
 * Cells are cleaned text; blank lines are left out but counted. Quotes that do not close are a
 * problem, since they swallow the lines after them.
 */
export function parseGrid(file: string, text: string): Grid {
  const named = SEPARATOR_LINE.exec(text);
  const parsed = Papa.parse<string[]>(named === null ? text : text.slice(named[0].length), {
    delimiter: named?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  const first = named === null ? 1 : 2;
  const lines: TableRow[] = [];
  for (const [i, raw] of parsed.data.entries()) {
    const cells = raw.map(cleanCell);
    if (cells.some((cell) => cell !== '')) lines.push({ row: i + first, cells });
  }
  const broken = parsed.errors.find((error) => error.type === 'Quotes');
  return {
    file,
    lines,
    problems: broken
      ? [problem('quotes-broken', 'warning', { file, row: (broken.row ?? 0) + first }, { code: broken.code })]
      : [],
  };
}
