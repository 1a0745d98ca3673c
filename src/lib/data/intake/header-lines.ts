import { MOST_ABOVE, tableBelow, type Table } from '../columns/find-header';
import type { Grid } from '../text/parse-grid';
import { isHeading, isSubHeader, isYear, stacked, type StackedHeader } from './stacked-header';

/** Lines that a header may have: a year above a measure above its parts. */
const MOST_LINES = 3;

interface Candidate extends FoundHeader {
  readonly score: number;
}

/**
 * Finds the header of an office table: the line, or two or three lines read as one, in which `known` counts the
 * most columns, the first of equals. A line below it that parts its columns (years, "L | P | JML") belongs to it
 * whatever it is worth, so that no part is taken for the whole. Null where no line has a known column.
 */
export function findHeaderLines(grid: Grid, known: (header: readonly string[]) => number): Table | null {
  const found = headerLines(grid, known);
  if (found === null) return null;
  const { at, lines, header } = found;
  const table = tableBelow(grid, { at, lines, header: header.texts });
  // Printed again on the next page, a line of years would be figures.
  const dated = grid.lines.slice(at, at + lines).filter(({ cells }) => cells.some(isYear));
  if (dated.length === 0) return { ...table, above: header.above };
  const rows = table.rows.filter(({ cells }) => !dated.some((line) => same(line.cells, cells)));
  return { ...table, rows, above: header.above };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, at) => text === (other[at] ?? '')) && other.length <= one.length;
}

/** Where a header was found: its first line, by its place among those that hold anything, and how many it has. */
export interface FoundHeader {
  readonly at: number;
  readonly lines: number;
  readonly header: StackedHeader;
}

/** The header that `findHeaderLines` finds, without what stands below it. */
export function headerLines(grid: Grid, known: (header: readonly string[]) => number): FoundHeader | null {
  let best: Candidate | null = null;
  for (let at = 0; at < Math.min(grid.lines.length, MOST_ABOVE); at += 1) {
    for (const lines of depths(grid, at)) {
      const found = candidate(grid, at, lines, known);
      if (found.score > (best?.score ?? 0)) best = found;
    }
  }
  if (best === null) return null;
  let { lines } = best;
  for (; lines < MOST_LINES; lines += 1) {
    const [upper, lower] = [grid.lines[best.at + lines - 1], grid.lines[best.at + lines]];
    if (upper === undefined || lower === undefined || !isSubHeader(upper.cells, lower.cells)) break;
  }
  const { at } = best;
  return { at, lines, header: lines === best.lines ? best.header : headerAt(grid, at, lines) };
}

/** How many lines from this one on may be read as one header. */
function depths({ lines }: Grid, at: number): number[] {
  const found = [1];
  if (isTitle(lines[at]?.cells ?? [], lines[at + 1]?.cells ?? [])) return found;
  for (let more = 1; more < MOST_LINES; more += 1) {
    const below = lines[at + more];
    if (below === undefined || !isHeading(below.cells)) break;
    found.push(more + 1);
  }
  return found;
}

/** A title is no group of columns: one text alone, with nothing of the line below it to its left. */
function isTitle(cells: readonly string[], below: readonly string[]): boolean {
  const texts = new Set(cells.filter((cell) => cell !== ''));
  const first = cells.findIndex((cell) => cell !== '');
  return texts.size < 2 && below.findIndex((cell) => cell !== '') >= first;
}

function candidate(
  grid: Grid,
  at: number,
  lines: number,
  known: (header: readonly string[]) => number,
): Candidate {
  const header = headerAt(grid, at, lines);
  return { at, lines, header, score: known(header.texts) };
}

function headerAt({ lines }: Grid, at: number, count: number): StackedHeader {
  return stacked(lines.slice(at, at + count).map(({ cells }) => cells));
}
