import type { TableRow } from '../text/parse-grid';

/** Rows of a table's body, by their places in it: from the first to before the last. */
type RowSpan = readonly [from: number, to: number];

const OF_ALL = /\b(?:total|seluruh(?:nya)?|keseluruhan|semua|kelurahan|desa|grand)\b/i;

/**
 * The rows that a total may sum up: its own block; all above, where it has none or says that it is of all.
 * `before` is the total above it. Both stand in the order of their spreadsheet rows, as `body` does.
 */
export function spansOf(total: TableRow, before: TableRow | null, body: readonly TableRow[]): RowSpan[] {
  const end = countAbove(body, total.row);
  const start = before === null ? 0 : countAbove(body, before.row);
  if (body.length === 0) return [];
  if (end === 0) return before === null ? [[0, body.length]] : [];
  if (start === end) return [[0, end]];
  const block: RowSpan = [start, end];
  const ofAll = before !== null && total.cells.some((cell) => OF_ALL.test(cell));
  return ofAll ? [[0, end], block] : [block];
}

/** Sums spans of figures; those from the first row, which many totals share, are added up once. */
export function summer(figures: readonly number[]): (span: RowSpan) => number {
  const upTo = [0];
  for (const [i, figure] of figures.entries()) upTo.push((upTo[i] ?? 0) + figure);
  return ([from, to]) =>
    from === 0 ? (upTo[to] ?? 0) : figures.slice(from, to).reduce((sum, figure) => sum + figure, 0);
}

/** How many rows stand above a spreadsheet row, halving where it may be (binary search). */
function countAbove(rows: readonly TableRow[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
