import { areaText } from './area-cells';
import type { WrittenRow } from './figures-table';

/**
 * Rows about one area and year from different tables as one row, where they say different things: households
 * from one office, poor households from another. Rows that say the same measure stay apart, for their reader
 * to tell whether they agree.
 */
export function mergeRows(rows: readonly WrittenRow[]): WrittenRow[] {
  const merged: WrittenRow[] = [];
  const at = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${row.year}|${areaText(row.area)}`;
    const before = at.get(key) ?? [];
    const into = before.find((i) => fits(merged[i], row));
    const known = into === undefined ? undefined : merged[into];
    if (into !== undefined && known !== undefined) {
      merged[into] = { ...known, cells: new Map([...known.cells, ...row.cells]) };
    } else {
      at.set(key, [...before, merged.push(row) - 1]);
    }
  }
  return merged;
}

function fits(known: WrittenRow | undefined, row: WrittenRow): boolean {
  if (known === undefined || known.origin.file === row.origin.file) return false;
  return [...row.cells.keys()].every((measure) => !known.cells.has(measure));
}
