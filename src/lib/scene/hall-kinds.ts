import type { KindMark, MarkShape } from '$lib/domain';

/** Kinds that have a mark of their own in a hall: more cannot be told apart, nor named, from the last row. */
const OWN_MARKS = 4;

/** Marks that stay apart on a weak projector, by outline and by colour. */
const LOOKS: readonly (readonly [MarkShape, string])[] = [
  ['circle', '#8e2f8f'],
  ['square', '#1f6f43'],
  ['triangle', '#1d4fa3'],
  ['hexagon', '#2b2e33'],
  ['diamond', '#8a4b12'],
];
const OTHER: readonly [MarkShape, string] = ['pentagon', '#8b919b'];

/** Marks of the hall, and which of them the legend names. */
export interface HallKinds {
  /** The same kinds in the same order, as the hall draws them. */
  readonly marks: readonly KindMark[];
  /** Kinds with a mark of their own, the most frequent first. */
  readonly named: readonly KindMark[];
  /** Kinds that share the one mark of all others. */
  readonly others: readonly KindMark[];
}

/**
 * The kinds of groups as a hall tells them apart: the four with the most groups shown have a mark each, all
 * others share one; a single other one has its own too. A kind keeps its outline where no more frequent one
 * has it. Of kinds with equally many, the first in the list goes first. Kinds without a group shown have none.
 */
export function hallKinds(kinds: readonly KindMark[]): HallKinds {
  const shown = kinds.filter(({ shown }) => shown > 0).sort((a, b) => b.shown - a.shown);
  const own = shown.length <= OWN_MARKS + 1 ? shown : shown.slice(0, OWN_MARKS);
  const free = [...LOOKS];
  const looks = new Map<string, readonly [MarkShape, string]>();
  for (const { id, shape } of own) {
    const at = Math.max(
      0,
      free.findIndex(([outline]) => outline === shape),
    );
    looks.set(id, free.splice(at, 1)[0] ?? OTHER);
  }
  const drawn = (mark: KindMark): KindMark => {
    const [shape, colour] = looks.get(mark.id) ?? OTHER;
    return { ...mark, shape, colour };
  };
  return {
    marks: kinds.map(drawn),
    named: own.map(drawn),
    others: shown.filter(({ id }) => !looks.has(id)).map(drawn),
  };
}
