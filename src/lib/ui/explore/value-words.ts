import { factWord } from '$lib/scene';
import type { Speech } from '../speech.svelte';

/** A value as people wrote it in a table, and in the language in use where that is known. */
export interface SaidValue {
  readonly text: string;
  /** Still as it was written: in Indonesian, whatever the language of the page. */
  readonly own: boolean;
}

/**
 * A cell in the language in use: the whole of it where it is known, else each of several values apart by
 * semicolons or commas if all of them are. What is not known stays as it was written.
 */
export function saidValue(speech: Speech, written: string): SaidValue {
  const own = { text: written, own: true };
  if (speech.say.lang === 'id') return own;
  const known = speech.book('values');
  const of = (text: string): string | undefined => known?.[factWord(text)];
  const whole = of(written);
  if (whole !== undefined) return { text: whole, own: false };
  const parts = written.split(/[;,]/).map((part) => of(part.trim()));
  return parts.includes(undefined) ? own : { text: parts.join('; '), own: false };
}
