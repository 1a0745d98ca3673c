import type { GivenTable } from '$lib/domain';
import { maskPersonal } from '../privacy/mask-personal';
import { ORIGIN_COLUMNS, writtenCell } from './corrections';
import { csvText } from './csv';
import { tableName } from './given-grid';

/**
 * The rejected rows of a table alone, under its own header, with where they came from and why they were
 * rejected, to be corrected and given again (see withCorrections). Columns that the privacy gate has
 * emptied stay empty, and numbers of persons are masked. Null where no row was rejected.
 */
export function rejectedText(
  { file, sheet, rows }: GivenTable,
  headerRows: readonly number[],
  reasons: readonly (readonly [row: number, reason: string])[],
  emptied: ReadonlySet<number>,
): string | null {
  const said = new Map<number, string[]>();
  for (const [row, reason] of reasons) {
    if (headerRows.includes(row)) continue;
    said.set(row, [...new Set([...(said.get(row) ?? []), reason])]);
  }
  if (said.size === 0) return null;
  const shown = [...headerRows, ...said.keys()];
  const width = shown.reduce((most, row) => Math.max(most, rows[row - 1]?.length ?? 0), 0);
  const cells = (row: number): string[] =>
    Array.from({ length: width }, (_, at) =>
      emptied.has(at) ? '' : maskPersonal(rows[row - 1]?.[at] ?? ''),
    );
  const [header = [], ...more] = headerRows.map(cells);
  const name = tableName(file, sheet);
  const lines = [...said].sort(([a], [b]) => a - b);
  return csvText(
    [
      ...header,
      ...ORIGIN_COLUMNS,
      writtenCell(
        name,
        lines.map(([row]) => row),
      ),
    ],
    [...more, ...lines.map(([row, why]) => [...cells(row), name, String(row), why.join(' '), ''])],
  );
}
