import type { Level } from '$lib/domain';
import { areaPath, type AreaPath, type PathFault } from '../keys/area-path';
import { splitParts } from '../keys/split-parts';
import { missingWord } from '../text/missing-words';
import type { Columns } from './recognise-columns';

/**
 * Reads the area that each row names from the columns of the ladder, and from a column that holds
 * several levels at once ("RT/RW"), whose header says the order of bare numbers. A dash or "n/a" in a
 * key column is an empty one.
 */
export function keyReader(
  ladder: readonly Level[],
  columns: Columns,
): (cells: readonly string[]) => AreaPath | PathFault {
  const at = ladder.map((level) => columns.at.get(level.id) ?? -1);
  const { combined } = columns;
  return (cells) => {
    const texts = at.map((position) => filled(cells[position]));
    const joint = combined === null ? '' : filled(cells[combined.at]);
    if (combined === null || joint === '') return areaPath(ladder, texts);
    const parts = splitParts(ladder, joint, combined.levels);
    if (parts === null) return 'incomplete';
    return areaPath(
      ladder,
      texts.map((text, i) => (text === '' ? (parts[i] ?? '') : text)),
    );
  };
}

/** The cells that name an area, as they stand, for a problem's text. */
export function keyCells(ladder: readonly Level[], columns: Columns, cells: readonly string[]): string[] {
  const positions = [...ladder.map((level) => columns.at.get(level.id)), columns.combined?.at];
  return positions.map((at) => (at === undefined ? '' : (cells[at] ?? ''))).filter((cell) => cell !== '');
}

function filled(cell: string | undefined): string {
  return cell === undefined || missingWord(cell) !== null ? '' : cell;
}
