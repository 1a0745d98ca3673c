import { readNumber } from '../text/read-number';

/** What stands for a text that is no figure; it is read as unreadable again. */
export const UNREAD = 'tidak terbaca';
/** Signs of figures alone: nothing in it can name a person. */
const FIGURES = /^[\d\s.,+\-±<>~%/]{1,20}$/;

/** A cell of figures as it may be kept: a text that no reader could take for a figure may name a person. */
export function safeFigure(cell: string): string {
  if (FIGURES.test(cell)) return cell;
  const { missing } = readNumber(cell, { kind: 'percent', decimal: 'open' });
  return missing === 'unreadable' ? UNREAD : cell;
}
