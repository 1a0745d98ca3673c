/**
 * Breaks a text into lines no wider than `width`, at its spaces but not at those that hold words together
 * (U+00A0); a longer word has a line of its own.
 */
export function wrapLines(text: string, width: number, measure: (line: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[^\S\u00a0]+/).filter((part) => part !== '')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? null : `${last} ${word}`;
    if (longer !== null && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
