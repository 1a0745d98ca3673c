import type { Level, Problem } from '$lib/domain';
import { keyReader } from '../columns/key-texts';
import type { Columns } from '../columns/recognise-columns';
import type { AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { fillDown } from './fill-down';
import type { Meaning, TableWithin } from './meaning';
import { romanColumn } from './roman';

/** Reads the areas of a table's rows, in their order. */
export interface AreaCellsReader {
  /** Cells that name the area of a row, one a level of the ladder. */
  readonly cellsOf: (line: TableRow) => readonly string[];
  /** What was done to the cells of the rows read so far. */
  readonly problems: (file: string) => Problem[];
}

/** Positions of the columns that name areas. */
export function areaColumns(meanings: readonly Meaning[]): number[] {
  return meanings.flatMap((meaning, at) =>
    meaning === 'combined' || meaning.startsWith('level:') ? [at] : [],
  );
}

/**
 * Reads the area of each row into one cell a level: a joint cell ("RT 01/RW 02", "002/005") is parted, Roman
 * numerals become digits, and an upper level left blank under a filled one, as offices write a block of RT
 * below its RW, is taken from the row above. What cannot be parted stays whole in the lowest level's cell, so
 * that its reader tells of it. `accepted` holds names that a person has put to an area: folded cells → cells;
 * `within` is where rows lie that do not say it.
 */
export function areaCellsReader(
  ladder: readonly Level[],
  meanings: readonly Meaning[],
  rows: readonly TableRow[],
  accepted: ReadonlyMap<string, readonly string[]>,
  within: TableWithin | null = null,
): AreaCellsReader {
  const at = ladder.map(({ id }) => meanings.indexOf(`level:${id}`));
  const joint = meanings.indexOf('combined');
  const roman = at.map((position) => romanColumn(rows.map(({ cells }) => cells[position] ?? '')));
  const read = keyReader(ladder, columnsOf(ladder, at, joint));
  const last: string[] = ladder.map(() => '');
  const noted = { filledDown: 0, roman: 0 };
  const put = (named: readonly string[]): readonly string[] =>
    accepted.size === 0 ? named : (accepted.get(areaText(named)) ?? named);
  const cellsOf = ({ cells }: TableRow): readonly string[] => {
    const own = at.map((position, i) => {
      const cell = cells[position] ?? '';
      if (missingWord(cell) !== null) return '';
      const number = roman[i]?.digits(cell) ?? cell;
      if (roman[i]?.mixed === true && number !== cell) noted.roman += 1;
      return number;
    });
    const both = cells[joint] ?? '';
    const parted: readonly string[] | null =
      joint < 0 || missingWord(both) !== null ? null : partsOf(read(cells), ladder);
    const named: string[] = own.map((cell, i) => (cell !== '' ? cell : (parted?.[i] ?? '')));
    if (parted === null && both !== '' && named.join('') === '') named[ladder.length - 1] = both;
    const told = ladder.findIndex(({ id }) => id === within?.level);
    const lower = named.slice(told + 1).some((cell) => cell !== '');
    if (within !== null && named[told] === '' && lower) named[told] = within.name;
    const { cells: filled, filledDown } = fillDown(ladder, put(named), last);
    if (filledDown) noted.filledDown += 1;
    return filled;
  };
  const note = (code: 'area-filled-down' | 'area-roman', file: string, rows: number): Problem[] =>
    rows === 0 ? [] : [problem(code, 'note', { file }, { rows })];
  const problems = (file: string): Problem[] => [
    ...note('area-filled-down', file, noted.filledDown),
    ...note('area-roman', file, noted.roman),
  ];
  return { cellsOf, problems };
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
