import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import type { TableRow } from '../text/parse-grid';
import type { Meaning } from './meaning';

/** Two numbers in the cell of one level: "05/06", "1 dan 2", "3 s/d 5". */
const SEVERAL = /^(?:\p{L}+[\s.:]*)?\d{1,3}\s*(?:\/|&|\+|,|-|dan|s\/d|sd|sampai)\s*\d{1,3}$/iu;
/** What Excel makes of "3/4" and "02-03": a date. */
const DATE =
  /^(?:19|20)\d\d-\d\d-\d\d(?:[T ][\d:.]+)?$|^\d{1,2}[-/ ](?:\d{1,2}[-/ ](?:19|20)?\d\d|(?:jan|feb|mar|apr|may|mei|jun|jul|aug|agu|agt|sep|oct|okt|nov|dec|des)\p{L}*(?:[-/ ]\d{2,4})?)$/iu;
/** The same as a number of days: 36526 is the first of 2000. */
const DAYS = /^(?:3[6-9]|4\d|5[0-4])\d{3}$/;
/** A column with more other numbers of four digits and up than this share counts that far by itself. */
const LONG = /^\d{4,}$/;
const MOST_LONG = 0.2;

/** Rows whose area can be told, and what is wrong with the others. */
export interface ToldAreas {
  readonly rows: readonly TableRow[];
  readonly problems: readonly Problem[];
}

/** Leaves out rows whose RT or RW Excel has made a date of, or in which one cell names several. */
export function toldAreas(file: string, rows: readonly TableRow[], meanings: readonly Meaning[]): ToldAreas {
  const numbered = positions(meanings, (meaning) => meaning === 'level:rt' || meaning === 'level:rw');
  const named = positions(meanings, (meaning) => meaning === 'combined').concat(numbered);
  const dated = new Set(named.filter((at) => countsShort(rows, at)));
  const isDate = (cell: string, at: number): boolean => DATE.test(cell) || (DAYS.test(cell) && dated.has(at));
  const problems: Problem[] = [];
  const told = rows.filter(({ row, cells }) => {
    const date = cells.find((cell, at) => named.includes(at) && isDate(cell, at));
    const several = numbered.map((at) => cells[at] ?? '').find((cell) => SEVERAL.test(cell));
    const value = date ?? several;
    if (value === undefined) return true;
    const code = date === undefined ? 'area-several' : 'area-as-date';
    problems.push(problem(code, 'warning', { file, row, value }));
    return false;
  });
  return { rows: told, problems };
}

const isLong = (cell: string): boolean => LONG.test(cell) && !DAYS.test(cell);

function countsShort(rows: readonly TableRow[], at: number): boolean {
  const long = rows.reduce((sum, { cells }) => sum + (isLong(cells[at] ?? '') ? 1 : 0), 0);
  return long <= MOST_LONG * rows.length;
}

function positions(meanings: readonly Meaning[], fits: (meaning: Meaning) => boolean): number[] {
  return meanings.flatMap((meaning, at) => (fits(meaning) ? [at] : []));
}
