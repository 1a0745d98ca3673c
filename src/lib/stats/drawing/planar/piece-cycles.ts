import type { Places } from './places';
import type { Pieces } from './snap-lines';

/**
 * The way round every face of the plane that pieces cut it into. Side 2i is piece i walked forwards, side
 * 2i + 1 backwards; the face is to the left. A face with holes has a cycle for each hole, too.
 */
export interface Cycles {
  /** The cycle of each side. */
  readonly of: Int32Array;
  /** The sides of each cycle in the order walked. */
  readonly sides: readonly (readonly number[])[];
}

/** The place a side starts from. */
export function beginOf({ from, to }: Pieces, side: number): number {
  return (side % 2 === 0 ? from : to)[side >> 1] as number;
}

/** Walks all sides. At each place the next side is the first one clockwise of the way back. */
export function pieceCycles(places: Places, pieces: Pieces): Cycles {
  const next = nextSides(places, pieces);
  const of = new Int32Array(next.length).fill(-1);
  const sides: number[][] = [];
  for (let first = 0; first < next.length; first += 1) {
    if (of[first] !== -1) continue;
    const cycle: number[] = [];
    for (let side = first; of[side] === -1; side = next[side] as number) {
      of[side] = sides.length;
      cycle.push(side);
    }
    sides.push(cycle);
  }
  return { of, sides };
}

/** Twice the area that a cycle encloses in steps of the grid squared: positive counter-clockwise. */
export function twiceAreaOf({ x, y }: Places, pieces: Pieces, cycle: readonly number[]): number {
  const first = beginOf(pieces, cycle[0] as number);
  let twice = 0;
  for (const side of cycle) {
    const [a, b] = [beginOf(pieces, side), beginOf(pieces, side ^ 1)];
    const ax = (x[a] as number) - (x[first] as number);
    const ay = (y[a] as number) - (y[first] as number);
    twice += ax * ((y[b] as number) - (y[first] as number)) - ((x[b] as number) - (x[first] as number)) * ay;
  }
  return twice;
}

/** Whether a ray to the east of a point meets the sides of a ring, or of several, an odd number of times. */
export function isWithin(
  { x, y }: Places,
  pieces: Pieces,
  sides: readonly number[],
  px: number,
  py: number,
): boolean {
  let odd = false;
  for (const side of sides) {
    const [a, b] = [beginOf(pieces, side), beginOf(pieces, side ^ 1)];
    const [ay, by] = [y[a] as number, y[b] as number];
    if (ay > py === by > py) continue;
    const [ax, bx] = [x[a] as number, x[b] as number];
    if (ax + ((py - ay) / (by - ay)) * (bx - ax) > px) odd = !odd;
  }
  return odd;
}

function nextSides({ x, y }: Places, pieces: Pieces): Int32Array {
  const leaving = new Map<number, number[]>();
  const heading = new Float64Array(2 * pieces.from.length);
  heading.forEach((_, side) => {
    const [a, b] = [beginOf(pieces, side), beginOf(pieces, side ^ 1)];
    heading[side] = Math.atan2((y[b] as number) - (y[a] as number), (x[b] as number) - (x[a] as number));
    const there = leaving.get(a);
    if (there === undefined) leaving.set(a, [side]);
    else there.push(side);
  });
  const next = new Int32Array(heading.length);
  for (const sides of leaving.values()) {
    sides.sort((a, b) => (heading[a] as number) - (heading[b] as number));
    // Arriving over the twin of a side, one goes on by the side before it.
    sides.forEach((side, i) => {
      next[side ^ 1] = sides.at(i - 1) as number;
    });
  }
  return next;
}
