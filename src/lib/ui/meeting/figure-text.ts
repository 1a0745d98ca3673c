import type { Books } from '$lib/i18n';
import type { Rembug } from '$lib/meeting';
import type { Speech } from '../speech.svelte';

type Write = (figure: number | null) => string;
type Words = Books['meeting'];

/** Writes figures of a measure so that they can stand side by side: percentages with as many decimals each. */
function writer(
  rembug: Rembug,
  measure: string,
  figures: readonly (number | null)[],
  words: Words,
  m: Speech['m'],
): Write {
  const { indicators } = rembug.editing.source;
  const percent = indicators.some((indicator) => indicator.percent === measure);
  const known = figures.filter((figure) => figure !== null);
  const write = percent ? m.formats.limits(known) : m.formats.amount;
  return (figure) => (figure === null ? words.correct.blank : write(figure) + (percent ? '%' : ''));
}

/** A figure of a measure: "10,5%", "6"; or that there is none. */
export function figureText(
  rembug: Rembug,
  measure: string,
  figure: number | null,
  words: Words,
  { m }: Pick<Speech, 'm'>,
): string {
  return writer(rembug, measure, [figure], words, m)(figure);
}

/** A figure before and after: "10,5% → 40,0%", "6 → 7". */
export function figureChange(
  rembug: Rembug,
  measure: string,
  [before, after]: readonly [number | null, number | null],
  words: Words,
  { m }: Pick<Speech, 'm'>,
): string {
  const write = writer(rembug, measure, [before, after], words, m);
  return words.correct.change(write(before), write(after));
}

/** What a count is counted in, set off by a space that holds them together: " KK"; '' for a percentage. */
export function unitAfter(rembug: Rembug, measure: string, speech: Pick<Speech, 'of'>): string {
  const counted = rembug.editing.source.indicators.find(
    ({ form, numerator, denominator }) => form === 'rate' && [numerator, denominator].includes(measure),
  );
  return counted === undefined ? '' : `\u00a0${speech.of(counted.unit)}`;
}
