import type { TopologyFaults } from '$lib/domain';
import { firstEqualPair } from '../first-equal-pair';
import type { DirectedEdges } from './directed-edges';
import { emptyLinks, type Links } from './links';

const OUTSIDE = -1;
const LEFT_OUT = -2;

/** The edges as links, each once, and what was odd about them. */
export interface MatchedEdges {
  readonly links: Links;
  readonly faults: Omit<TopologyFaults, 'tJunctions'>;
}

/**
 * Puts every edge together with the one that runs back over it. The area of lower index is to the left;
 * an edge that nobody runs back over has the outside to its right. Where several claim one side, each pair
 * of opposite edges is one link and each edge left over another, so that no area loses a piece of its ring.
 */
export function matchEdges(edges: DirectedEdges): MatchedEdges {
  const { from, area } = edges;
  const right = new Int32Array(area.length).fill(LEFT_OUT);
  const crowdedStart = [0];
  const crowdedArea: number[] = [];
  let seams = 0;
  eachPlace(edges, (claims) => {
    const start = from[claims[0] as number];
    const ahead = claims.filter((edge) => from[edge] === start);
    const back = claims.filter((edge) => from[edge] !== start);
    seams += settle(area, ahead, back, right);
    if (claims.length <= 2 && ahead.length === 1) return;
    for (const edge of claims) crowdedArea.push(area[edge] as number);
    crowdedStart.push(crowdedArea.length);
  });
  const crowded = { crowdedStart: Uint32Array.from(crowdedStart), crowdedArea: Int32Array.from(crowdedArea) };
  return { links: keptLinks(edges, right), faults: { ...crowded, seams } };
}

/**
 * Decides what lies to the right of each edge of one place, by the two directions (both ascending).
 * Gives the number of seams: edges that an area runs in both directions.
 */
function settle(
  area: Int32Array,
  ahead: readonly number[],
  back: readonly number[],
  right: Int32Array,
): number {
  const single: [number[], number[]] = [[], []];
  let seams = 0;
  let i = 0;
  let j = 0;
  while (i < ahead.length || j < back.length) {
    const one = ahead[i] ?? Infinity;
    const other = back[j] ?? Infinity;
    const same = area[one] === area[other];
    if (same) seams += 1;
    else single[one < other ? 0 : 1].push(Math.min(one, other));
    if (same || one < other) i += 1;
    if (same || other < one) j += 1;
  }
  const [onward, backward] = single;
  const pairs = Math.min(onward.length, backward.length);
  for (let k = 0; k < pairs; k += 1) {
    const edge = Math.min(onward[k] as number, backward[k] as number);
    right[edge] = area[Math.max(onward[k] as number, backward[k] as number)] as number;
  }
  for (const edge of [...onward.slice(pairs), ...backward.slice(pairs)]) right[edge] = OUTSIDE;
  return seams;
}

/** Calls back for every place that has edges, with their numbers ascending. */
function eachPlace({ from, to, area }: DirectedEdges, found: (claims: readonly number[]) => void): void {
  const head = firstEqualPair(
    from.map((place, edge) => Math.min(place, to[edge] as number)),
    from.map((place, edge) => Math.max(place, to[edge] as number)),
  );
  const next = new Int32Array(area.length).fill(-1);
  const latest = new Int32Array(area.length).fill(-1);
  for (let edge = 0; edge < area.length; edge += 1) {
    const first = head[edge] as number;
    if (first !== edge) next[latest[first] as number] = edge;
    latest[first] = edge;
  }
  for (let first = 0; first < area.length; first += 1) {
    if (head[first] !== first || area[first] === -1) continue;
    const claims: number[] = [];
    for (let edge = first; edge !== -1; edge = next[edge] as number) claims.push(edge);
    found(claims);
  }
}

function keptLinks({ from, to, area }: DirectedEdges, right: Int32Array): Links {
  const kept = right.reduce((count, side) => (side === LEFT_OUT ? count : count + 1), 0);
  const links = emptyLinks(kept);
  let link = 0;
  for (let edge = 0; edge < area.length; edge += 1) {
    if (right[edge] === LEFT_OUT) continue;
    links.from[link] = from[edge] as number;
    links.to[link] = to[edge] as number;
    links.left[link] = area[edge] as number;
    links.right[link] = right[edge] as number;
    link += 1;
  }
  return links;
}
