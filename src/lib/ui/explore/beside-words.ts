import type { Books } from '$lib/i18n';
import type { BesideReading } from '$lib/scene';
import type { Speech } from '../speech.svelte';
import { sideFigure, sideName } from './sentences';

/** Two measures in one sentence: "Menurut … 13,7%, menurut … 11,8%. Bedanya 2 dari tiap 100 KK …". */
export function besideSentence(
  speech: Speech,
  words: Books['indicator'],
  { first, second, points, mayBeEqual }: BesideReading,
): string {
  const pair = words.pair(
    sideName(speech, first.indicator),
    sideFigure(speech, words, first),
    sideName(speech, second.indicator),
    sideFigure(speech, words, second),
  );
  if (points === null) return `${pair} ${words.noGap}`;
  const tenths = Math.abs(Math.round(points * 10)) / 10;
  const said = tenths === 0 ? words.same : words.gap(tenths, speech.of(first.indicator.unit));
  return `${pair} ${mayBeEqual === true && tenths > 0 ? `${said}; ${words.unsure}.` : `${said}.`}`;
}
