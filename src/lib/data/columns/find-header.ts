import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { foldWord } from '../text/fold-word';
import type { Grid, TableRow } from '../text/parse-grid';
import { exampleNotes, isExampleRow } from './example-row';

/** A table with its header found. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
  /** What stands above each column in a header of several lines ("KELUARGA MISKIN" above "JML"); '' for nothing. */
  readonly above?: readonly string[];
}

/** How many lines may stand above the header (titles, dates). */
export const MOST_ABOVE = 20;

/**
 * Finds the header of a table: the line, or two lines read as one, in which `known` counts the most
 * columns, the first of equals. Titles above it, a line of column numbers (1, 2, 3 …) below it and the
 * example row of an empty table are left out. Null where no line has a known column.
 */
export function findHeader(grid: Grid, known: (header: readonly string[]) => number): Table | null {
  let best = { at: -1, lines: 1, header: [] as readonly string[], score: 0 };
  for (const [at, line] of grid.lines.slice(0, MOST_ABOVE).entries()) {
    const below = grid.lines[at + 1];
    const single = known(line.cells);
    if (single > best.score) best = { at, lines: 1, header: line.cells, score: single };
    if (below === undefined || below.cells.some((cell) => /^[\d.,%-]+$/.test(cell))) continue;
    const two = stacked(line.cells, below.cells);
    const double = known(two);
    if (double > best.score) best = { at, lines: 2, header: two, score: double };
  }
  return best.at < 0 ? null : tableBelow(grid, best);
}

/** The table below a header that was found: its rows, and what was left out above and just below it. */
export function tableBelow(
  grid: Grid,
  best: { readonly at: number; readonly lines: number; readonly header: readonly string[] },
): Table {
  const problems: Problem[] = [...grid.problems];
  const first = grid.lines[best.at]?.row ?? 1;
  if (best.at > 0)
    problems.push(problem('rows-above-header', 'note', { file: grid.file, row: first }, { rows: best.at }));
  const body = grid.lines.slice(best.at + best.lines);
  const numbered = isNumbering(body[0], best.header, best.at > 0 || best.lines > 1);
  const rows = numbered ? body.slice(1) : body;
  problems.push(...exampleNotes(grid.file, rows));
  return { file: grid.file, header: best.header, rows: rows.filter((row) => !isExampleRow(row)), problems };
}

/** Two header lines as one: the upper text runs on over the empty cells to its right. */
function stacked(upper: readonly string[], lower: readonly string[]): string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const below = lower[i] ?? '';
    const own = upper[i] ?? '';
    if (own !== '' || below === '') above = own;
    return `${above} ${below}`.trim();
  });
}

/** A line of column numbers, which stands only under a header of an office form. */
function isNumbering(line: TableRow | undefined, header: readonly string[], form: boolean): boolean {
  if (line === undefined || line.cells.length < 3) return false;
  const office = form || ['no', 'nomor', 'nourut'].includes(foldWord(header[0] ?? ''));
  return office && line.cells.every((cell, i) => cell.replace(/[()]/g, '') === `${i + 1}`);
}
