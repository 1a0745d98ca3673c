import type { Facing } from './line-pieces';
import type { DrawingRefusal } from './mesh';
import {
  beginOf,
  isWithin,
  PER_DEGREE,
  pieceCycles,
  twiceAreaOf,
  type Cycles,
  type SnappedLines,
} from './planar';

/** Parts smaller than this are a slip of the hand: one square metre, in steps of the grid, twice. */
const LEAST_TWICE = 2 * (PER_DEGREE / 111_320) ** 2;

/** The parts of a split area, or why it is not split. */
export type SplitParts =
  | {
      readonly ok: true;
      /** The part on each side (2i left and 2i + 1 right of piece i): null beyond the area. */
      readonly partOf: readonly (number | null)[];
      /** The parts that the line touches, the largest first. */
      readonly order: readonly number[];
    }
  | { readonly ok: false; readonly why: DrawingRefusal };

/**
 * Finds the parts into which pieces of a line (all but those of the first `border` lines) cut an area. Named
 * by the cycle that runs round them.
 */
export function splitParts(snapped: SnappedLines, border: number, facing: Facing): SplitParts {
  const { places, pieces } = snapped;
  const cycles = pieceCycles(places, pieces);
  const isOurs = (side: number) => {
    const source = pieces.source[side >> 1] as number;
    return source >= border || facing(source)[side % 2] === true;
  };
  const own = cycles.sides.map((cycle) => isOurs(cycle[0] as number));
  const twice = cycles.sides.map((cycle) => twiceAreaOf(places, pieces, cycle));
  const outers = [...own.keys()].filter((cycle) => own[cycle] === true && (twice[cycle] as number) > 0);
  const partOf = cycles.sides.map((cycle, i) => {
    if (own[i] !== true) return null;
    return (twice[i] as number) > 0 ? i : around(snapped, cycles, cycle[0] as number, outers, twice);
  });
  const size = new Map<number, number>();
  partOf.forEach((part, cycle) => {
    if (part !== null) size.set(part, (size.get(part) ?? 0) + (twice[cycle] as number));
  });
  const touched = new Set(
    pieces.source.flatMap((source, piece) =>
      source < border ? [] : [2 * piece, 2 * piece + 1].map((side) => partOf[cycles.of[side] as number]),
    ),
  );
  const sizeOf = (part: number) => size.get(part) ?? 0;
  const order = outers.filter((part) => touched.has(part)).sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  if (order.length < 2) return { ok: false, why: 'line-does-not-split' };
  if (order.some((part) => sizeOf(part) < LEAST_TWICE)) return { ok: false, why: 'part-too-small' };
  return { ok: true, order, partOf: Array.from(cycles.of, (cycle) => partOf[cycle] ?? null) };
}

/** The smallest outer cycle around the middle of a side; null where there is none. */
function around(
  { places, pieces }: SnappedLines,
  cycles: Cycles,
  side: number,
  outers: readonly number[],
  twice: readonly number[],
): number | null {
  const ends = [beginOf(pieces, side), beginOf(pieces, side ^ 1)];
  const [px = NaN, py = NaN] = [places.x, places.y].map((v) =>
    ends.reduce((sum, end) => sum + (v[end] as number) / 2, 0),
  );
  const holding = outers.filter((outer) => isWithin(places, pieces, cycles.sides[outer] ?? [], px, py));
  return holding.sort((one, other) => (twice[one] as number) - (twice[other] as number))[0] ?? null;
}
