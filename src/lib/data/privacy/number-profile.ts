import { maskPersonal } from './mask-personal';
import { isDated, isScientific, sixteenDigits } from './nik';

/** Numbers that may lead to a person, counted in all cells of a column. */
export interface NumberProfile {
  /** Cells that say anything. */
  readonly filled: number;
  /** Cells built like a NIK, scientific ones too. */
  readonly nik: number;
  readonly phone: number;
  /** Cells in which something personal stands, among other text or alone. */
  readonly within: number;
  /** Numbers of sixteen digits, as digits, which stay inside the gate; scientific ones apart. */
  readonly sixteen: readonly string[];
  readonly scientific: number;
  /** Numbers of 8 to 16 digits without a thousands sign. */
  readonly long: number;
}

const MOBILE = /^\+?(?:62|0)8\d{7,11}$/;
/** Shorter cells hold none of it. */
const SHORTEST = 6;

/** Counts the numbers in the cells of a column that say anything. */
export function profileNumbers(cells: readonly string[]): NumberProfile {
  const sixteen: string[] = [];
  let [nik, phone, within, scientific, long] = [0, 0, 0, 0, 0];
  for (const cell of cells) {
    if (cell.length < SHORTEST || !/[\d@]/.test(cell)) continue;
    const digits = sixteenDigits(cell);
    const cut = digits === null && isScientific(cell);
    if (digits !== null) sixteen.push(digits);
    if (cut) scientific += 1;
    if (cut || (digits !== null && isDated(digits))) nik += 1;
    if (maskPersonal(cell) !== cell) within += 1;
    const bare = cell.length > 24 ? '' : cell.replace(/[\s().-]/g, '');
    if (MOBILE.test(bare)) phone += 1;
    if (/^\d{8,16}$/.test(bare) && !cell.includes('.')) long += 1;
  }
  return { filled: cells.length, nik, phone, within, sixteen, scientific, long };
}
