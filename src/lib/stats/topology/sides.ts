import type { Topology } from '$lib/domain';

/** The area on the left of a side; −1 for the outside. Side 2i is arc i walked forwards, 2i + 1 backwards. */
export function areaOfSide({ left, right }: Topology, side: number): number {
  return (side % 2 === 0 ? left : right)[side >> 1] as number;
}

/** The node a side starts from. */
export function beginOfSide({ from, to }: Topology, side: number): number {
  return (side % 2 === 0 ? from : to)[side >> 1] as number;
}

/** The node a side leads to. */
export function endOfSide(topology: Topology, side: number): number {
  return beginOfSide(topology, side ^ 1);
}

/** Direction in which a side leaves its node: radians, counter-clockwise from east. */
export function headingOfSide({ coords, arcStart }: Topology, side: number): number {
  const arc = side >> 1;
  const forwards = side % 2 === 0;
  const vertex = forwards ? (arcStart[arc] as number) : (arcStart[arc + 1] as number) - 1;
  const next = forwards ? vertex + 1 : vertex - 1;
  const dx = (coords[2 * next] as number) - (coords[2 * vertex] as number);
  const dy = (coords[2 * next + 1] as number) - (coords[2 * vertex + 1] as number);
  return Math.atan2(dy, dx);
}

/** Sides by the node they start from: node n has sides[start[n]] .. sides[start[n+1] − 1]. */
export interface SidesByNode {
  readonly start: Uint32Array;
  readonly sides: Uint32Array;
}

/** All sides that have an area on their left, ascending within a node. */
export function sidesByNode(topology: Topology): SidesByNode {
  const count = 2 * topology.left.length;
  const start = new Uint32Array(topology.nodes + 1);
  for (let side = 0; side < count; side += 1) {
    if (areaOfSide(topology, side) === -1) continue;
    const after = beginOfSide(topology, side) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let n = 0; n < topology.nodes; n += 1) start[n + 1] = (start[n + 1] as number) + (start[n] as number);
  const cursor = start.slice();
  const sides = new Uint32Array(start[topology.nodes] as number);
  for (let side = 0; side < count; side += 1) {
    if (areaOfSide(topology, side) === -1) continue;
    const begin = beginOfSide(topology, side);
    const at = cursor[begin] as number;
    sides[at] = side;
    cursor[begin] = at + 1;
  }
  return { start, sides };
}
