import type { Correction } from './correction';
import { lowerFirst, percentText, type Writing } from './write-figure';

/** That a group is no more is said as such, not as a cell that became "tidak". */
export const saysInactive = ({ of, after }: Correction): boolean =>
  of.kind === 'group-field' && of.field === 'aktif' && after === 'tidak';

/** A number as people read it: "10,5%" of a percentage, in the language's digits. */
const numberText = (number: number, percent: boolean, writing: Writing): string =>
  percent ? percentText(number, writing) : writing.m.formats.whole(number);

/** Nothing is written there: blank, or a dash, by which people say that there is nothing. */
export const isBlank = (cell: string): boolean => !/[\p{L}\p{N}]/u.test(cell);

/** A cell as people read it: figures in the language's digits, other text as it was typed. */
function cellText(cell: string, number: number | null, { of }: Correction, writing: Writing): string {
  const { paper } = writing.words;
  if (isBlank(cell)) return of.kind === 'figure' ? paper.none : paper.blank;
  return number === null ? cell : numberText(number, of.kind === 'figure' && of.percent, writing);
}

type Moved = Extract<Correction['of'], { kind: 'group-area' }>;

/** "dari RT 01/RW 01 ke RT 02/RW 01"; where it was is left out where nobody knows it. */
function movedText({ from, area }: Moved, writing: Writing): string {
  const { paper } = writing.words;
  const to = placeText(area, writing);
  return from === null ? paper.movedTo(to) : paper.movedFrom(placeText(from.area, writing), to);
}

/** An area, or the whole place, within a sentence. */
export const placeText = (area: string | null, { words: { paper } }: Writing): string =>
  area ?? lowerFirst(paper.whole);

/** "6 → 7 (!)"; where it is left out, that it was changed. A place on the map is told without coordinates. */
export function changeText(correction: Correction, writing: Writing): string {
  const { of, before, after, numbers, large } = correction;
  const { paper } = writing.words;
  if (before === null || after === null)
    return of.kind === 'figure' && of.percent ? paper.hiddenPercent : paper.hiddenChange;
  if (saysInactive(correction)) return paper.inactive;
  if (of.kind === 'group-place') return paper.moved;
  if (of.kind === 'group-area') return movedText(of, writing);
  if (of.kind === 'group-added') return paper.groupAdded;
  if (of.kind === 'group-merged') return paper.merged(of.into);
  const cells = [
    cellText(before, numbers.before, correction, writing),
    cellText(after, numbers.after, correction, writing),
  ] as const;
  return paper.change(...cells) + (large ? paper.large : '');
}
