import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { nameLikeness } from '../privacy/name-likeness';
import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { readNumber } from '../text/read-number';
import { isAreaNumber } from './area-number';

/** What tells rows about areas from signatures and remarks. */
export interface AreaRowsOrder {
  readonly rows: readonly TableRow[];
  /** Spreadsheet rows of totals, which stand for themselves. */
  readonly totals: readonly number[];
  /** Positions of the columns that name areas; without any every row stays. */
  readonly areas: readonly number[];
  /** Whether a row says anything of an area. */
  readonly says: (line: TableRow) => boolean;
}

/** Words of those who sign, and of notes below a table. */
const FOOT =
  /\b(?:mengetahui|menyetujui|mengesahkan|lurah|kepala (?:desa|kelurahan|dusun|lingkungan)|ketua|sekretaris|bendahara|koordinator|fasilitator|petugas|pendata|nip|nik|ttd|tanda tangan|disusun|dibuat|hormat)\b|^(?:catatan|sumber|keterangan|ket|nb) ?:/i;

/**
 * The rows that are about areas. A row that says nothing and names no area by number is none: the signatures
 * and remarks at a table's foot. Where areas go by names, such a row is one as long as it is not at the foot:
 * below a total or a gap, with a word of those who sign, or with what looks like a person's name.
 */
export function areaRows(order: AreaRowsOrder): readonly TableRow[] {
  const { rows, areas, says } = order;
  if (areas.length === 0) return rows;
  const named = ({ cells }: TableRow): string[] =>
    areas.flatMap((at) => (missingWord(cells[at] ?? '') === null ? [cells[at] ?? ''] : []));
  const numbered = (line: TableRow): boolean => {
    const cells = named(line);
    return cells.length > 0 && cells.every(isAreaNumber);
  };
  const saying = rows.filter(says);
  if (saying.length === rows.length) return rows;
  const said = new Set(saying);
  const byName =
    saying.filter((line) => named(line).length > 0 && !numbered(line)).length * 2 > saying.length;
  const last = saying.at(-1)?.row ?? 0;
  const end = byName ? footRow(order, last) : Infinity;
  return rows.filter((line) => {
    if (said.has(line) || numbered(line)) return true;
    const cells = named(line);
    if (!byName || cells.length === 0 || line.row >= end) return false;
    const ofPersons = line.row > last && cells.some((cell) => nameLikeness(cell.replace(/[()]/g, '')) === 2);
    return !ofPersons && !line.cells.some((cell) => FOOT.test(cell));
  });
}

/**
 * The rows of a table of groups or funds without its foot: what stands below the last row that says more than
 * one thing, from the first total, gap or word of those who sign.
 */
export function signedOff(
  rows: readonly TableRow[],
  totals: readonly number[],
  says: (line: TableRow) => boolean,
): readonly TableRow[] {
  const end = footRow({ rows, totals }, rows.filter(says).at(-1)?.row ?? 0);
  return rows.filter(({ row }) => row < end);
}

/** The row with which the foot begins: the first below a total, a gap or a word of those who sign. */
function footRow({ rows, totals }: Pick<AreaRowsOrder, 'rows' | 'totals'>, last: number): number {
  const below = rows.filter(({ row }) => row > last);
  const first = below.find(
    ({ row, cells }, i) =>
      totals.some((total) => total > last && total < row) ||
      row > (below[i - 1]?.row ?? last) + 1 ||
      cells.some((cell) => FOOT.test(cell)),
  );
  return first?.row ?? Infinity;
}

/** A whole number that any reading takes as it stands. */
const PLAIN = /^\d{1,15}$/;

/** Whether a cell has a figure, or says why there is none; a dotted line to sign on does not. */
export function saysFigure(cell: string): boolean {
  if (PLAIN.test(cell)) return true;
  if (cell === '' || /^[-–—_.…\s]{4,}$/.test(cell)) return false;
  return readNumber(cell, { kind: 'percent', decimal: 'open' }).missing !== 'unreadable';
}

/** What is to be told of rows left out: the first of them and how many, never their text. */
export function notAreaProblems(file: string, left: readonly TableRow[]): Problem[] {
  const [first] = left;
  if (first === undefined) return [];
  return [problem('rows-not-areas', 'note', { file, row: first.row }, { rows: left.length })];
}
