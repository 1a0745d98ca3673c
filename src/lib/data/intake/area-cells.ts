import type { Level } from '$lib/domain';
import { keyReader } from '../columns/key-texts';
import type { Columns } from '../columns/recognise-columns';
import type { AreaPath } from '../keys/area-path';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import type { Meaning } from './meaning';
import { romanColumn } from './roman';

/** Cells that name the area of a row, one a level of the ladder; and whether an upper one was taken from above. */
export interface AreaCells {
  readonly cells: readonly string[];
  readonly filledDown: boolean;
}

/**
 * Reads the area of each row into one cell a level: a joint cell ("RT 01/RW 02", "002/005") is parted, Roman
 * numerals become digits, and an upper level left blank under a filled one, as offices write a block of RT
 * below its RW, is taken from the row above. What cannot be parted stays whole in the lowest level's cell, so
 * that its reader tells of it. `accepted` holds names that a person has put to an area: folded cells → cells.
 */
export function areaCellsReader(
  ladder: readonly Level[],
  meanings: readonly Meaning[],
  rows: readonly TableRow[],
  accepted: ReadonlyMap<string, readonly string[]>,
): (line: TableRow) => AreaCells {
  const at = ladder.map(({ id }) => meanings.indexOf(`level:${id}`));
  const joint = meanings.indexOf('combined');
  const roman = at.map((position) => romanColumn(rows.map(({ cells }) => cells[position] ?? '')));
  const read = keyReader(ladder, columnsOf(ladder, at, joint));
  const last: string[] = ladder.map(() => '');
  return ({ cells }) => {
    const own = at.map((position, i) => {
      const cell = cells[position] ?? '';
      return missingWord(cell) !== null ? '' : (roman[i]?.(cell) ?? cell);
    });
    const both = cells[joint] ?? '';
    const parted: readonly string[] | null =
      joint < 0 || missingWord(both) !== null ? null : partsOf(read(cells), ladder);
    const named: string[] = own.map((cell, i) => (cell !== '' ? cell : (parted?.[i] ?? '')));
    if (parted === null && both !== '' && named.join('') === '') named[ladder.length - 1] = both;
    const replaced = accepted.get(areaText(named));
    const told = replaced ?? named;
    return fillDown(ladder, told, last);
  };
}

/** How a row's area is written, for looking up what a person has put it to. */
export function areaText(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim().toLowerCase()).join('|');
}

function columnsOf(ladder: readonly Level[], at: readonly number[], joint: number): Columns {
  const found = ladder.flatMap(({ id }, i) => ((at[i] ?? -1) < 0 ? [] : [[id, at[i] ?? -1] as const]));
  const levels = ladder.flatMap(({ whole }, i) => (whole ? [] : [i])).reverse();
  return {
    at: new Map(found),
    // Bare numbers in one cell: "002/005" is the RT first, as its header says.
    combined: joint < 0 ? null : { at: joint, levels: levels.slice(0, 2) },
    repeated: [],
    personal: [],
    ofPersons: false,
    unused: [],
  };
}

function partsOf(path: AreaPath | string, ladder: readonly Level[]): string[] | null {
  if (typeof path === 'string') return null;
  const parts = ladder.map(() => '');
  for (let at: AreaPath | null = path; at !== null; at = at.parent) parts[at.level] = at.name;
  return parts;
}

function fillDown(ladder: readonly Level[], cells: readonly string[], last: string[]): AreaCells {
  const lowest = ladder.length - 1;
  let filledDown = false;
  const filled = cells.map((cell, i) => {
    if (cell !== '' || i === lowest || (cells[lowest] ?? '') === '' || ladder[i]?.keyScope === 'package') {
      return cell;
    }
    filledDown ||= last[i] !== '';
    return last[i] ?? '';
  });
  filled.forEach((cell, i) => {
    if (cell === '') return;
    // Another RW begins: what stood below the last one no longer holds.
    if (cell !== last[i]) last.fill('', i + 1);
    last[i] = cell;
  });
  return { cells: filled, filledDown };
}
