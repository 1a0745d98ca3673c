/** The first sentence of a text, its full stop included; all of it where there is no end of a sentence. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
