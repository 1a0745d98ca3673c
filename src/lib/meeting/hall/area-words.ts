import { reasonOf, type Reason, type Shade } from '$lib/domain';
import type { Formats } from '$lib/i18n';

/** Words for figures that are not there. */
export interface FigureWords {
  readonly missing: string;
  readonly few: string;
}

/** A figure short enough for a label: "21%", "0,4%", "238", "3,4" or "2,0" per 100 KK; a word where there is none. */
export function shortFigure(shade: Shade, area: number, formats: Formats, words: FigureWords): string {
  const value = shade.values[area] ?? NaN;
  const reason: Reason | null = reasonOf(shade.reasons[area] ?? 0);
  if (reason === 'suppressed') return words.few;
  if (reason !== null || !Number.isFinite(value)) return words.missing;
  if (shade.indicator.form === 'count') return formats.whole(value);
  if (shade.indicator.form === 'groups-per-100-kk') return formats.oneAlways(value);
  // What is there must not be written as none.
  const whole = formats.whole(value);
  return value > 0 && whole === formats.whole(0) ? formats.percent(value) : `${whole}%`;
}

/** An area's own part of "RT 03/RW 05". */
export function ownName(label: string): string {
  return label.split('/')[0] ?? label;
}

/** A name broken at the space nearest to its middle; whole where it is short or has none. */
function halves(name: string): readonly string[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [nearest] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest === undefined || name.length < 9
    ? [name]
    : [name.slice(0, nearest), name.slice(nearest + 1)];
}

/** A level word and a number: "RW 03". */
const NUMBERED = /^(\D*\S) (\d\S{0,3})$/;

/** A label's lines; `short` where the word of its level is left out. */
export interface HallWording {
  readonly lines: readonly string[];
  readonly short: boolean;
}

/**
 * Ways to write an area's label, the one best liked first: "RW 03 · 21%", in two lines, and where even those
 * are too wide "03" over "21%", or beside it where an area is low: all areas that are labelled at once are of
 * one level. `spare`: the figure is
 * only a word for having none, which the area's look says too, so that the name alone may do.
 */
export function hallWordings(label: string, figure: string | null, spare = false): readonly HallWording[] {
  const name = ownName(label);
  const broken = halves(name);
  const [, word = '', number = ''] = NUMBERED.exec(name) ?? [];
  const figured = figure === null ? [] : [figure];
  const long = (lines: readonly string[]): HallWording => ({ lines, short: false });
  const ways = figure === null ? [long([name])] : [long([`${name} · ${figure}`]), long([name, figure])];
  if (broken.length > 1) ways.push(long([...broken, ...figured]));
  if (number !== '' && figure === null) ways.push(long([word, number]));
  if (number !== '') ways.push({ lines: [number, ...figured], short: true });
  if (number !== '' && figure !== null) ways.push({ lines: [`${number} · ${figure}`], short: true });
  return figure !== null && spare ? [...ways, ...hallWordings(label, null)] : ways;
}
