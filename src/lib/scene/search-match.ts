/** "5/3" (RW/RT), or "003/005" as identity cards have it (RT/RW), as an area's key. */
export function keyIn(query: string): string {
  const parts = query.split('/');
  // Identity cards write RT before RW, three digits each: 003/005.
  if (parts.length === 2 && parts.every((part) => /^\s*0\d\d\s*$/.test(part))) parts.reverse();
  const own = (part: string): string =>
    part
      .trim()
      .toLowerCase()
      .replace(/^0+(?=\d)/, '');
  return parts.map(own).join('/');
}

/** Every word asked for is there: numbers whole and following their word, text by its beginning. */
export function matches(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((word, i) => {
    if (!/^\d+$/.test(word)) return words.some((candidate) => candidate.startsWith(word));
    const before = asked[i - 1];
    return words.some(
      (candidate, at) =>
        candidate === word &&
        (before === undefined || /^\d+$/.test(before) || (words[at - 1] ?? '').startsWith(before)),
    );
  });
}
