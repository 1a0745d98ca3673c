import { ratePct, rtFigures, type RtFigure } from './figures';

/** What a reader should read, worked out anew from the figures. */

const whole = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });
const one = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
const oneAlways = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const two = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const say = {
  whole: (value: number): string => whole.format(value),
  one: (value: number): string => one.format(value),
  /** As figures stand under each other in a table. */
  oneAlways: (value: number): string => oneAlways.format(value),
  two: (value: number): string => two.format(value),
};

/** Ends of Wilson's interval of 95 %, per 100 (Wilson 1927). */
export function wilsonPct(part: number, all: number): readonly [low: number, high: number] {
  const z = 1.959963984540054;
  const p = part / all;
  const centre = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  const scale = 100 / (1 + (z * z) / all);
  return [Math.max(0, scale * (centre - spread)), Math.min(100, scale * (centre + spread))];
}

/** "6 dari 48 KK miskin (12,5%; kira-kira antara 6 dan 25%)", or why there is no figure. */
export function rateSentence(figure: RtFigure): string {
  const { kk, poor } = figure;
  const rate = ratePct(figure);
  if (kk === null || poor === null || rate === null) {
    return `Tidak ada data tentang kemiskinan di antara ${say.whole(kk ?? 0)} KK: kosong di sumber.`;
  }
  const [low, high] = wilsonPct(poor, kk);
  return `${say.whole(poor)} dari ${say.whole(kk)} KK miskin (${say.one(rate)}%; kira-kira antara ${say.whole(low)} dan ${say.whole(high)}%)`;
}

/** The ranks that overlapping intervals leave open, in words. */
export function rankSentence(figure: RtFigure): string {
  const intervals = rtFigures().flatMap(({ kk, poor }) =>
    kk === null || poor === null ? [] : [wilsonPct(poor, kk)],
  );
  const [low, high] = wilsonPct(figure.poor ?? 0, figure.kk ?? 0);
  const best = 1 + intervals.filter((other) => other[0] > high).length;
  const worst = intervals.length - intervals.filter((other) => other[1] < low).length;
  return best === worst
    ? `Dari ${intervals.length} RT yang ada angkanya, urutan ke-${best} dari yang tertinggi.`
    : `Urutannya belum pasti: antara ke-${best} dan ke-${worst} dari ${intervals.length} RT (1 = tertinggi).`;
}
