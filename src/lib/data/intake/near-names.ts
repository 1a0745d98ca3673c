/** A name without what people write differently: cases, spaces and signs; numbers stay apart. */
export function squeezed(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}]/gu, '');
  return `${letters}|${(name.match(/\d+/g) ?? []).join(',')}`;
}

/** Shorter words tell areas apart: "Krajan A", "Melong II". */
const SHORT = 3;
/** Letters of a name for one slip more. */
const LONG = 9;
const LEAST = 5;

/**
 * Whether one name may be another with a slip or two of typing (Damerau 1964: a letter put in, left out, replaced, or
 * two of them exchanged). Names whose numbers or short words differ are names of their own.
 */
export function isNearName(one: string, other: string): boolean {
  const [letters = '', numbers] = squeezed(one).split('|');
  const [others = '', theirs] = squeezed(other).split('|');
  if (numbers !== theirs || letters === others) return false;
  if (Math.min(letters.length, others.length) < LEAST || differInShortWord(one, other)) return false;
  return distance(letters, others) <= (Math.min(letters.length, others.length) < LONG ? 1 : 2);
}

function differInShortWord(one: string, other: string): boolean {
  const [words, theirs] = [one, other].map((name) => name.toLowerCase().split(/[^\p{L}\d]+/u));
  if (words === undefined || theirs === undefined || words.length !== theirs.length) return false;
  return words.some(
    (word, i) => word !== theirs[i] && Math.min(word.length, theirs[i]?.length ?? 0) <= SHORT,
  );
}

/** Fewest slips between two texts. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + same,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
