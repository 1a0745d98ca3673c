import type { Level, Problem } from '$lib/domain';
import { areaPath, pathLabel } from '../keys/area-path';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import { readNumber } from '../text/read-number';
import { areaId } from './area-id';
import type { WrittenRow } from './figures-table';

/** Counts of lists that go on, and what differs from the tables. */
export interface ListsBeside {
  readonly rows: readonly WrittenRow[];
  readonly problems: readonly Problem[];
}

/**
 * Counts of lists of persons beside the tables: where a table states the same measure of an area and year, the
 * table stands and a count that differs is told; what no table states is taken from the list.
 */
export function listsBeside(
  tables: readonly WrittenRow[],
  lists: readonly WrittenRow[],
  ladder: readonly Level[],
): ListsBeside {
  if (lists.length === 0) return { rows: [], problems: [] };
  const stated = new Map<string, string>();
  for (const { year, area, cells } of tables) {
    for (const [measure, cell] of cells) {
      if (missingWord(cell) === null) stated.set(`${measure} ${year} ${areaId(ladder, area)}`, cell);
    }
  }
  const problems: Problem[] = [];
  const rows = lists.flatMap((row) => {
    const open = [...row.cells].filter(([measure, counted]) => {
      const cell = stated.get(`${measure} ${row.year} ${areaId(ladder, row.area)}`);
      if (cell !== undefined) problems.push(...differs(row, ladder, measure, counted, cell));
      return cell === undefined;
    });
    return open.length === 0 ? [] : [{ ...row, cells: new Map(open) }];
  });
  return { rows, problems };
}

function differs(
  { origin, area }: WrittenRow,
  ladder: readonly Level[],
  measure: string,
  count: string,
  cell: string,
): Problem[] {
  const form = { kind: 'count', decimal: 'open' } as const;
  const [counted, printed] = [readNumber(count, form).value, readNumber(cell, form).value];
  if (counted === null || printed === null || counted === printed) return [];
  const path = areaPath(ladder, area);
  const named =
    typeof path === 'string' ? area.filter((text) => text !== '').join(' · ') : pathLabel(ladder, path);
  const where = { file: origin.file, column: measure };
  return [problem('list-differs', 'warning', where, { area: named, counted, printed })];
}
