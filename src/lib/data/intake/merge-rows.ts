import type { Level } from '$lib/domain';
import { missingWord } from '../text/missing-words';
import { areaId } from './area-id';
import type { WrittenRow } from './figures-table';

/**
 * Rows about one area and year from different tables as one row, where they say different things: households
 * from one office, poor households from another. Rows that say the same measure stay apart, for their reader
 * to tell whether they agree.
 */
export function mergeRows(rows: readonly WrittenRow[], ladder: readonly Level[]): WrittenRow[] {
  if (rows.every(({ origin }) => origin.file === rows[0]?.origin.file)) return [...rows];
  const merged: WrittenRow[] = [];
  const at = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${row.year}|${areaId(ladder, row.area)}`;
    const before = at.get(key) ?? [];
    const into = before.find((i) => fits(merged[i], row));
    const known = into === undefined ? undefined : merged[into];
    if (into !== undefined && known !== undefined) {
      const said = [...row.cells].filter(([measure, cell]) => cell !== '' || !known.cells.has(measure));
      merged[into] = { ...known, cells: new Map([...known.cells, ...said]) };
    } else {
      at.set(key, [...before, merged.push(row) - 1]);
    }
  }
  return merged;
}

/** A measure that one of them leaves blank, or says it has not, is not said twice. */
function fits(known: WrittenRow | undefined, row: WrittenRow): boolean {
  if (known === undefined || known.origin.file === row.origin.file) return false;
  return [...row.cells].every(([measure, cell]) => isOpen(known.cells.get(measure)) || cell === '');
}

function isOpen(cell: string | undefined): boolean {
  const missing = missingWord(cell ?? '');
  return missing === 'blank' || missing === 'dash' || missing === 'not-available';
}
