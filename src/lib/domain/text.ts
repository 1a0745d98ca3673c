/**
 * A word or sentence that a package brings with it: plain Indonesian, or Indonesian with an English
 * twin. Text is data: it is always shown as text, never as HTML.
 */
export type Text = string | { readonly id: string; readonly en?: string };

/** Languages of the interface. Indonesian is the source; English satisfies the same dictionary. */
export type Lang = 'id' | 'en';

/** The text in the language asked for; Indonesian where it has no English. */
export function textIn(text: Text, lang: Lang): string {
  if (typeof text === 'string') return text;
  return lang === 'en' ? (text.en ?? text.id) : text.id;
}
