import { missingWord } from '../text/missing-words';
import type { TableRow } from '../text/parse-grid';
import { profileNumbers, type NumberProfile } from './number-profile';
import { profileWords, type WordProfile } from './word-profile';

/** A column with what its cells are. */
export interface ProfiledColumn {
  readonly at: number;
  readonly header: string;
  readonly profile: NumberProfile & WordProfile;
}

/** Every column of a table, those beyond the header too. Cells that say that there is nothing are left out. */
export function profileColumns(header: readonly string[], rows: readonly TableRow[]): ProfiledColumn[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  return Array.from({ length: width }, (_, at) => {
    const cells: string[] = [];
    for (const row of rows) {
      const cell = row.cells[at] ?? '';
      if (isFilled(cell)) cells.push(cell);
    }
    return { at, header: header[at] ?? '', profile: { ...profileNumbers(cells), ...profileWords(cells) } };
  });
}

function isFilled(cell: string): boolean {
  // Most cells of a large table are plain numbers.
  return /^\d/.test(cell) || missingWord(cell) === null;
}
