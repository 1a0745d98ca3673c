import type { Topology } from '$lib/domain';
import { areaOfSide, beginOfSide, endOfSide, headingOfSide, sidesByNode } from './sides';

/** Rings as sides of arcs: ring r is sides[start[r]] .. sides[start[r+1] − 1]. */
export interface SideRings {
  readonly sides: Uint32Array;
  readonly start: Uint32Array;
}

/**
 * Walks along every area with its ground to the left until no side is left. At a node where an area touches
 * itself the walk stays along the same ground, and closes a ring whenever it is back at a node it passed: so
 * no ring passes a node twice, a hole that touches the border is still a hole, and two parts that touch in a
 * point are two rings. A walk that cannot be closed (never in a topology built here) is dropped. Linear, but
 * for the sides that meet in one node: n areas drawn over each other take n².
 */
export function traceRings(topology: Topology): SideRings {
  const walked = new Uint8Array(2 * topology.left.length);
  const onward = guide(topology, walked);
  const sides: number[] = [];
  const start = [0];
  const positionAt = new Int32Array(topology.nodes).fill(-1);
  const leave = (left: readonly number[]) => {
    for (const side of left) positionAt[beginOfSide(topology, side)] = -1;
  };
  const walk = (first: number) => {
    const path: number[] = [];
    for (let side = first; side !== -1; side = path.length === 0 ? -1 : onward(side)) {
      walked[side] = 1;
      positionAt[beginOfSide(topology, side)] = path.push(side) - 1;
      const back = positionAt[endOfSide(topology, side)] as number;
      if (back === -1) continue;
      const ring = path.splice(back);
      leave(ring);
      for (const own of ring) sides.push(own);
      start.push(sides.length);
    }
    leave(path);
  };
  for (let side = 0; side < walked.length; side += 1) {
    if (walked[side] === 0 && areaOfSide(topology, side) !== -1) walk(side);
  }
  return { sides: Uint32Array.from(sides), start: Uint32Array.from(start) };
}

/**
 * Gives the side that goes on from a side, among those not walked yet; −1 where there is none. Seen from the
 * node, the ground lies clockwise of the way back: the first side of the same area met there closes it in.
 */
function guide(topology: Topology, walked: Uint8Array): (side: number) => number {
  const { start, sides } = sidesByNode(topology);
  return (side) => {
    const node = endOfSide(topology, side);
    const area = areaOfSide(topology, side);
    const wayBack = headingOfSide(topology, side ^ 1);
    let best = -1;
    let least = Infinity;
    for (let i = start[node] as number; i < (start[node + 1] as number); i += 1) {
      const next = sides[i] as number;
      if (walked[next] === 1 || areaOfSide(topology, next) !== area) continue;
      const turn = clockwise(wayBack, headingOfSide(topology, next));
      if (turn >= least) continue;
      least = turn;
      best = next;
    }
    return best;
  };
}

/** Clockwise angle from one heading to another, above 0: the same heading is a full turn away. */
function clockwise(from: number, to: number): number {
  const turn = from - to;
  return turn > 0 ? turn : turn + 2 * Math.PI;
}
