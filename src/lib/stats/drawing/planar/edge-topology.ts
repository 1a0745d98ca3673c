import type { Topology } from '$lib/domain';

/** Straight pieces of border between vertices (lon, lat pairs in `coords`), each with an area on either side. */
export interface BorderEdges {
  readonly coords: Float64Array;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** −1 is the outside. */
  readonly left: ArrayLike<number>;
  readonly right: ArrayLike<number>;
}

/** A topology in which every edge is an arc and every vertex a node; edges between equals are left out. */
export function edgeTopology({ coords, from, to, left, right }: BorderEdges, areas: number): Topology {
  const kept: number[] = [];
  for (let edge = 0; edge < from.length; edge += 1) if (left[edge] !== right[edge]) kept.push(edge);
  const take = (values: ArrayLike<number>) => kept.map((edge) => values[edge] as number);
  const ends = { from: take(from), to: take(to), left: take(left), right: take(right) };
  const turned = kept.map((_, arc) => {
    const [own, other] = [ends.left[arc] as number, ends.right[arc] as number];
    return own === -1 || (other !== -1 && other < own);
  });
  const choose = (one: readonly number[], other: readonly number[]) =>
    turned.map((turn, arc) => (turn ? other : one)[arc] as number);
  const begin = choose(ends.from, ends.to);
  const end = choose(ends.to, ends.from);
  return {
    coords: Float64Array.from(
      begin.flatMap((a, arc) => [2 * a, 2 * a + 1, 2 * (end[arc] as number), 2 * (end[arc] as number) + 1]),
      (at) => coords[at] as number,
    ),
    arcStart: Uint32Array.from({ length: kept.length + 1 }, (_, arc) => 2 * arc),
    left: Int32Array.from(choose(ends.left, ends.right)),
    right: Int32Array.from(choose(ends.right, ends.left)),
    from: Uint32Array.from(begin),
    to: Uint32Array.from(end),
    nodes: coords.length / 2,
    areas,
    faults: {
      crowdedStart: Uint32Array.of(0),
      crowdedArea: new Int32Array(),
      seams: 0,
      tJunctions: 0,
    },
  };
}
