/** Words of one label, line by line. */
export type Wording = readonly string[];

/** A level word and a number, as in "RT 03" or "Dusun 1a". */
const NUMBERED = /^\D*\s(\d+\S{0,2})$/;
/** Longer names are better broken in two lines. */
const LONG = 10;

function halves(name: string): Wording[] {
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/\s/g)].map(({ index }) => index);
  const [nearest] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  if (nearest === undefined || name.length < LONG) return [];
  return [[name.slice(0, nearest), name.slice(nearest + 1)]];
}

/** A name without the word of its level: "Kelurahan Bali Mester" is written "Bali Mester"; "RT 03" stays. */
function bare(part: string, levelWords: readonly string[]): string {
  const word = levelWords.find((level) => part.startsWith(`${level} `));
  return word === undefined || NUMBERED.test(part) ? part : part.slice(word.length + 1);
}

/**
 * Ways to write the area "RT 03/RW 05" on the map, the one best liked first. Where its RW is named
 * there, "03" says which it is; where not, no wording leaves the RW out, since every RW has an RT 03.
 * An area without one above may go by its number alone when "RT 03" is too wide.
 */
export function wordings(
  label: string,
  aboveNamed: boolean,
  levelWords: readonly string[] = [],
): readonly Wording[] {
  const [own = '', ...above] = label.split('/').map((part) => bare(part.trim(), levelWords));
  if (own === '') return [];
  const short = NUMBERED.exec(own)?.[1];
  if (above.length > 0 && !aboveNamed) return [[own, above.join(', ')]];
  if (short !== undefined) return above.length > 0 ? [[short]] : [[own], [short]];
  return [[own], ...halves(own)];
}

/** Index of the area above for each label "own/above"; -1 where no label above is the same. */
export function aboveOf(labels: readonly string[], above: readonly string[]): Int32Array {
  const places = new Map(above.map((label, i) => [label, i]));
  return Int32Array.from(labels, (label) => places.get(label.slice(label.indexOf('/') + 1)) ?? -1);
}
