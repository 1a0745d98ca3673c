import type { Lang, Text } from '$lib/domain';

/**
 * The text with what is typed in one language. A text in one language stays so, whichever the page speaks: a
 * twin that nobody wrote must not come about at a keystroke.
 */
export function typedText(text: Text, lang: Lang, words: string): Text {
  if (typeof text === 'string') return words;
  return lang === 'en' ? { id: text.id, en: words } : { ...text, id: words };
}
