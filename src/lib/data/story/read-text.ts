import type { Text } from '$lib/domain';
import { maskPersonal } from '../privacy/mask-personal';
import { isRecord } from '../text/parse-json';

/**
 * A text of a story, one or two languages, numbers of persons masked; null for what is none. English alone
 * stands for both.
 */
export function readText(value: unknown): Text | null {
  if (typeof value === 'string') return maskPersonal(value);
  if (!isRecord(value)) return null;
  const id = typeof value.id === 'string' ? maskPersonal(value.id) : null;
  const en = typeof value.en === 'string' ? maskPersonal(value.en) : null;
  if (id === null) return en;
  return en === null ? { id } : { id, en };
}

/** The text with each of its languages put through `change`. */
export function eachLanguage(text: Text, change: (words: string) => string): Text {
  if (typeof text === 'string') return change(text);
  return { id: change(text.id), ...(text.en !== undefined && { en: change(text.en) }) };
}

/** All that a text says, a language each. */
export function languagesOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : [text.id, ...(text.en === undefined ? [] : [text.en])];
}
