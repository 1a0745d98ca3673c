/** Words that follow a figure and say what is counted. */
const UNIT = /\s*(?:kk|jiwa|orang|org|keluarga|rumah tangga|anggota|%|persen)\.?$/i;
const FIGURE = /^([+-]?)\s*(\d[\d.,' ]*)$/;

/** Digits with their signs of a cell, as written, and whether a minus stands before them. */
export interface BareNumber {
  readonly negative: boolean;
  readonly digits: string;
}

/** The written figure of a cell without currency, unit and sign; null where the cell is no figure. */
export function bareNumber(cell: string): BareNumber | null {
  const bare = cell
    .replace(UNIT, '')
    .replace(/^rp\.?\s*/i, '')
    // "Rp 2.500.000,-": no cents.
    .replace(/,[-–—=]+$/, '')
    .replace(/^[−–]/, '-')
    .trim();
  const found = FIGURE.exec(bare);
  return found === null ? null : { negative: found[1] === '-', digits: (found[2] ?? '').trim() };
}

/** Whether digits stand in groups of three parted by `mark`: "1.204", "12.204.000". */
export function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...rest] = text.split(mark);
  return /^\d{1,3}$/.test(first) && rest.length > 0 && rest.every((group) => /^\d{3}$/.test(group));
}
