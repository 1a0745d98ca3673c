import type { Level } from '$lib/domain';
import { recogniserOf } from '../columns/recognise-columns';
import { partName } from '../keys/normalise-part';
import { splitParts } from '../keys/split-parts';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';

/**
 * Parts the cells of a column that names several levels into one text a level; null where a cell cannot be parted,
 * all empty for a blank one. The header says the order of bare numbers ("RW/RT"); without it the lowest level comes
 * first. The whole place, where all rows that name it name the same one, is left out: its own name is the
 * package's.
 */
export function jointReader(
  ladder: readonly Level[],
  joint: number,
  header: readonly string[],
  rows: readonly TableRow[],
): (cells: readonly string[]) => readonly string[] | null {
  const none = ladder.map(() => '');
  if (joint < 0) return () => none;
  const { combined } = recogniserOf(ladder, [])([header[joint] ?? '']);
  const levels = ladder.flatMap(({ whole }, i) => (whole ? [] : [i])).reverse();
  const order = combined?.levels ?? levels.slice(0, 2);
  const known = new Map<string, readonly string[] | null>();
  const part = (cell: string): readonly string[] | null => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const texts = missingWord(cell) === null ? splitParts(ladder, cell, order) : none;
    const parts = texts?.map((text, i) => partName(ladder[i]?.id ?? '', text)) ?? null;
    known.set(cell, parts);
    return parts;
  };
  const wholes = ladder.map(({ whole }, i) => {
    const names = rows.map(({ cells }) => (part(cells[joint] ?? '')?.[i] ?? '').toLowerCase());
    return whole && new Set(names.filter((name) => name !== '')).size === 1;
  });
  return (cells) => part(cells[joint] ?? '')?.map((text, i) => (wholes[i] === true ? '' : text)) ?? null;
}
