import type { Level, Problem } from '$lib/domain';
import { problem } from '../problem';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { fillDown } from './fill-down';
import { jointReader } from './joint-cells';
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
 * below its RW, is taken from the row above. What cannot be parted stays whole in the lowest level's cell, and
 * nothing is taken from above for it, so that its reader tells of it. `accepted` holds names that a person has
 * put to an area: folded cells → cells; `within` is where rows lie that do not say it; `header` tells the order
 * of bare numbers in a joint cell.
 */
export function areaCellsReader(
  ladder: readonly Level[],
  meanings: readonly Meaning[],
  rows: readonly TableRow[],
  accepted: ReadonlyMap<string, readonly string[]>,
  within: TableWithin | null = null,
  header: readonly string[] = [],
): AreaCellsReader {
  const at = ladder.map(({ id }) => meanings.indexOf(`level:${id}`));
  const joint = jointReader(ladder, meanings.indexOf('combined'), header, rows);
  const told = ladder.findIndex(({ id }) => id === within?.level);
  const writtenIn = ({ cells }: TableRow, parts: readonly string[] | null): string[] =>
    at.map((position, i) => {
      const cell = cells[position] ?? '';
      return missingWord(cell) === null ? cell : (parts?.[i] ?? '');
    });
  const written = rows.map((line) => writtenIn(line, joint(line.cells)));
  const roman = ladder.map((_, i) => romanColumn(written.map((cells) => cells[i] ?? '')));
  const last: string[] = ladder.map(() => '');
  const noted = { filledDown: [] as number[], roman: [] as number[], letter: [] as number[] };
  const numbered = (line: TableRow, parts: readonly string[] | null): string[] =>
    writtenIn(line, parts).map((cell, i) => {
      const digits = withoutLetter(cell, ladder[i]?.id);
      if (digits !== cell) noted.letter.push(line.row);
      const number = roman[i]?.digits(digits) ?? digits;
      if (roman[i]?.mixed === true && number !== digits) noted.roman.push(line.row);
      return number;
    });
  const cellsOf = (line: TableRow): readonly string[] => {
    const parts = joint(line.cells);
    const named = numbered(line, parts);
    const unparted = parts === null && named.join('') === '';
    if (unparted) named[ladder.length - 1] = line.cells[meanings.indexOf('combined')] ?? '';
    const put = accepted.get(areaText(named));
    if (put === undefined && unparted) return named;
    const own = [...(put ?? named)];
    const lower = own.slice(told + 1).some((cell) => cell !== '');
    if (within !== null && own[told] === '' && lower) own[told] = within.name;
    const { cells: filled, filledDown } = fillDown(ladder, own, last);
    if (filledDown) noted.filledDown.push(line.row);
    return filled;
  };
  const problems = (file: string): Problem[] => [
    ...rowsNote('area-filled-down', file, noted.filledDown),
    ...rowsNote('area-roman', file, noted.roman),
    ...rowsNote('area-letter', file, noted.letter),
  ];
  return { cellsOf, problems };
}

/** Rows named in a note about many. */
const MOST_LISTED = 6;

/** One note for all rows of which something is to be told; the first of them by their numbers. */
export function rowsNote(code: Problem['code'], file: string, rows: readonly number[]): Problem[] {
  const [row] = rows;
  if (row === undefined) return [];
  const each = [...new Set(rows)];
  const list = each.slice(0, MOST_LISTED).join(', ');
  const more = each.length > MOST_LISTED ? ', …' : '';
  return [problem(code, 'note', { file, row }, { rows: each.length, list: `${list}${more}` })];
}

/** "O3" typed for "03" in the number of an RT or RW. */
function withoutLetter(cell: string, level: string | undefined): string {
  if (level !== 'rt' && level !== 'rw') return cell;
  return cell.replace(/^((?:rt|rw)[\s.:_-]*)?[oO](\d{1,2})$/i, '$10$2');
}

/** How a row's area is written, for looking up what a person has put it to. */
export function areaText(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim().toLowerCase()).join('|');
}
