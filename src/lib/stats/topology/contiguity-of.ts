import type { Topology } from '$lib/domain';
import type { Contiguity } from '../contiguity';

/**
 * Contiguity of the areas that share at least one edge ("rook"), read from the two sides of the arcs and
 * from the edges that more than two areas claim. A shared corner is not enough. Symmetric, ascending, never
 * the area itself; an area without polygon has no neighbours.
 */
export function contiguityOf(topology: Topology): Contiguity {
  const { areas } = topology;
  const keys: number[] = [];
  eachBorder(topology, (a, b) => keys.push(a * areas + b, b * areas + a));
  const start = new Uint32Array(areas + 1);
  const neighbours: number[] = [];
  let last = -1;
  for (const key of Float64Array.from(keys).sort()) {
    if (key === last) continue;
    last = key;
    const after = Math.floor(key / areas) + 1;
    start[after] = (start[after] as number) + 1;
    neighbours.push(key % areas);
  }
  for (let a = 0; a < areas; a += 1) start[a + 1] = (start[a + 1] as number) + (start[a] as number);
  return { start, neighbours: Uint32Array.from(neighbours) };
}

/** Calls back for pairs of different areas that share an edge; some come more than once. */
function eachBorder({ left, right, faults }: Topology, found: (a: number, b: number) => void): void {
  left.forEach((a, arc) => {
    if (right[arc] !== -1) found(a, right[arc] as number);
  });
  const { crowdedStart, crowdedArea } = faults;
  for (let edge = 0; edge + 1 < crowdedStart.length; edge += 1) {
    const claims = new Set(crowdedArea.subarray(crowdedStart[edge], crowdedStart[edge + 1]));
    claims.delete(-1);
    const areas = [...claims];
    areas.forEach((a, i) => {
      for (const b of areas.slice(i + 1)) found(a, b);
    });
  }
}
