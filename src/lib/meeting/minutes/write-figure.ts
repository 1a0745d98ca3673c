import {
  measureName,
  textIn,
  type Dataset,
  type Indicator,
  type Lang,
  type MeasureId,
  type Text,
} from '$lib/domain';
import type { Books, Messages } from '$lib/i18n';
import type { Figure } from './figure';

/** What the blocks are written with. */
export interface Writing {
  readonly words: Books['minutes'];
  readonly m: Messages;
  readonly lang: Lang;
}

/** A rate as it is read: "12,5%", with what it lacks, or why there is none. One decimal always. */
export function rateText(figure: Figure | null, writing: Writing): string {
  const { words } = writing;
  if (figure === null) return words.paper.notSaid;
  const { ratePct, part } = figure;
  if (ratePct === null) return missingText(figure, words);
  const rate = percentText(ratePct, writing);
  if (part === null) return rate;
  const { covered, areas, hidden, base } = part;
  const told = hidden ? words.paper.partHidden : words.paper.part;
  return `${rate} ${told(covered, areas, inLang(base, writing))}`;
}

/** "12,0%": figures that stand beside each other have as many decimals. */
export const percentText = (value: number, { m }: Pick<Writing, 'm'>): string =>
  `${m.formats.oneAlways(value)}%`;

/** A count, or why there is none. */
export function countText(figure: Figure, { words, m }: Writing): string {
  return figure.count === null ? missingText(figure, words) : m.formats.whole(figure.count);
}

/** What a count is of; it is known where the count is hidden. */
export function ofText({ of }: Figure, { words, m }: Writing): string {
  return of === null ? words.paper.none : m.formats.whole(of);
}

function missingText({ reason }: Figure, { paper }: Books['minutes']): string {
  return reason === 'suppressed' ? paper.hidden : paper.none;
}

/** What a measure is called on paper. */
export const measureText = (
  indicators: Dataset['indicators'],
  measure: MeasureId,
  { words, lang }: Writing,
): string => measureName({ indicators }, measure, words.paper.measures, (text) => textIn(text, lang));

/** "Seven of 48 KK" needs the names of both: what is counted, and what it is counted from. */
export function countedText({ counted, title, unit }: Indicator, lang: Lang): { of: string; count: string } {
  const own = textIn(counted, lang);
  return { of: capital(textIn(unit, lang)), count: own === '' ? textIn(title, lang) : capital(own) };
}

/** A text of the package in the language of the paper. */
export const inLang = (text: Text, { lang }: Writing): string => textIn(text, lang);

/** A name within a sentence: "persen miskin"; "KK" and other words of capitals stay. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "Minggu, 22 November 2026"; '' for a day that is not given. */
export function dayText(iso: string, { m, lang }: Writing): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (iso === '' || Number.isNaN(date.getTime())) return '';
  const weekday = new Intl.DateTimeFormat(lang === 'id' ? 'id-ID' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  }).format(date);
  return `${weekday}, ${m.formats.date(iso)}`;
}
