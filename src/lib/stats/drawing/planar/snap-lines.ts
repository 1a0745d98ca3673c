import { meetings } from './meetings';
import { newPlaces, type Places } from './places';

/** More rounds than lines of any town took; each only touches what the one before moved. */
const ROUNDS = 24;

/** How near is near, in steps of the grid. */
export interface Nearness {
  /** The first so many lines agree among themselves: they are not held against each other. */
  readonly fixed: number;
  /** A line that passes a place within this is led through it; at least 1. */
  readonly reach: number;
  /** A crossing within this of an end of the earlier of its two lines is put there; at least `reach`. */
  readonly pull: number;
}

/** Straight lines x0, y0, x1, y1, ... in steps of the grid. */
export interface LinesToSnap extends Nearness {
  readonly lines: ArrayLike<number>;
}

/**
 * Pieces of lines that meet in their ends alone. Piece i runs from place from[i] to place to[i], in the
 * direction of line source[i], of which it is a part. No two pieces join the same places.
 */
export interface Pieces {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly source: readonly number[];
}

/** Lines cut at every meeting. */
export interface SnappedLines {
  readonly places: Places;
  readonly pieces: Pieces;
  /**
   * Whether every piece now meets others in its ends alone, and no fixed line was led onto another; false only
   * for lines in a hopeless tangle.
   */
  readonly settled: boolean;
}

/**
 * Cuts lines where they meet, on a grid: every end and every crossing is rounded to a place, and every line
 * that comes near a place is led through it, again and again until nothing moves (iterated snap rounding:
 * Halperin and Packer 2002). So that pieces never cross, whatever the rounding. Where two lines run over the
 * same ground the first one's pieces stay.
 */
export function snapLines({ lines, ...nearness }: LinesToSnap): SnappedLines {
  const places = newPlaces();
  const count = lines.length >> 2;
  const at = (i: number) => places.at(lines[i] as number, lines[i + 1] as number);
  let pieces = withoutRepeats({
    from: Array.from({ length: count }, (_, line) => at(4 * line)),
    to: Array.from({ length: count }, (_, line) => at(4 * line + 2)),
    source: Array.from({ length: count }, (_, line) => line),
  });
  let lost = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    const hits = meetings(places, pieces, nearness);
    if (hits.size === 0) return { places, pieces, settled: !lost };
    const all = cut(places, pieces, hits);
    pieces = withoutRepeats(all);
    const isFixed = (source: number) => source < nearness.fixed;
    lost ||= pieces.source.filter(isFixed).length < all.source.filter(isFixed).length;
  }
  return { places, pieces, settled: false };
}

/** Cuts each piece at the places that it hits, in the order in which it passes them. */
function cut({ x, y }: Places, pieces: Pieces, hits: ReadonlyMap<number, ReadonlySet<number>>): Pieces {
  const [from, to, source]: [number[], number[], number[]] = [[], [], []];
  pieces.from.forEach((start, i) => {
    const end = pieces.to[i] as number;
    const dx = (x[end] as number) - (x[start] as number);
    const dy = (y[end] as number) - (y[start] as number);
    const along = (v: number) =>
      ((x[v] as number) - (x[start] as number)) * dx + ((y[v] as number) - (y[start] as number)) * dy;
    const inner = [...(hits.get(i) ?? [])].sort((a, b) => along(a) - along(b) || a - b);
    [start, ...inner].forEach((place, k) => {
      from.push(place);
      to.push(inner[k] ?? end);
      source.push(pieces.source[i] as number);
    });
  });
  return { from, to, source };
}

/** Each pair of places joined once, by the piece of the first line (pieces keep its order); nothing joined to itself. */
function withoutRepeats(pieces: Pieces): Pieces {
  const seen = new Map<string, number>();
  pieces.from.forEach((a, i) => {
    const b = pieces.to[i] as number;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a !== b && !seen.has(key)) seen.set(key, i);
  });
  const kept = [...seen.values()];
  const take = (values: readonly number[]) => kept.map((i) => values[i] as number);
  return { from: take(pieces.from), to: take(pieces.to), source: take(pieces.source) };
}
