import type { Problem } from '$lib/domain';
import type { Table } from '../columns/find-header';
import { maskAddressed } from '../privacy/addressed-persons';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import type { Meaning, TableUse } from './meaning';

/** Tables whose texts are kept: persons may be named in them. */
const KEEPS_TEXT: ReadonlySet<TableUse> = new Set(['groups', 'funds', 'partnerships']);

/** Columns with a meaning in whose kept texts persons are addressed by name, and in how many cells. */
export function namingColumns(
  use: TableUse,
  rows: readonly TableRow[],
  meanings: readonly Meaning[],
): ReadonlyMap<number, number> {
  if (!KEEPS_TEXT.has(use)) return new Map();
  const texts = meanings.flatMap((meaning, at) => (/^(?:group|fund|partner):/.test(meaning) ? [at] : []));
  const counts = texts.map((at) => {
    const naming = rows.filter(({ cells }) => maskAddressed(cells[at] ?? '') !== (cells[at] ?? ''));
    return [at, naming.length] as const;
  });
  return new Map(counts.filter(([, count]) => count > 0));
}

/** The rows with nobody named in these columns. */
export function withoutNamed(rows: readonly TableRow[], columns: ReadonlySet<number>): readonly TableRow[] {
  if (columns.size === 0) return rows;
  return rows.map(({ row, cells }) => {
    return { row, cells: cells.map((cell, at) => (columns.has(at) ? maskAddressed(cell) : cell)) };
  });
}

/** What was hidden within cells: numbers of persons (cells that are still there, but not as given), and names. */
export function maskedProblems(
  given: Table,
  kept: readonly TableRow[],
  naming: ReadonlyMap<number, number>,
): Problem[] {
  const { file } = given;
  const cells = given.rows.reduce((sum, line, i) => {
    const after = kept[i]?.cells ?? [];
    return sum + line.cells.filter((cell, at) => (after[at] ?? '') !== '' && after[at] !== cell).length;
  }, 0);
  const numbers = cells === 0 ? [] : [problem('numbers-masked', 'warning', { file }, { cells })];
  const names = [...naming].map(([at, count]) =>
    problem('persons-masked', 'warning', { file, column: given.header[at] ?? '' }, { cells: count }),
  );
  return [...numbers, ...names];
}
