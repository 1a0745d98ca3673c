import type { Topology } from '$lib/domain';
import { emptyLinks, joinLinks, type Chains, type Links } from './links';

/** Arcs taken as links between groups; link i is arc `arc[i]`, walked backwards where `turned[i]` is 1. */
interface GroupLinks {
  readonly links: Links;
  readonly arc: Uint32Array;
  readonly turned: Uint8Array;
}

/**
 * The topology of groups of areas, the next level up: arcs between areas of one group are left out, and arcs
 * that meet where nothing else does any more are joined. Area a is in group groupOf[a]; an area with none
 * (−1, not given, or not below `groups`) counts as outside. Vertices stay as they are; nodes keep their
 * numbers. The faults are those of the areas, said of their groups.
 */
export function regroup(topology: Topology, groupOf: Int32Array, groups: number): Topology {
  const group = (area: number) => {
    const own = groupOf[area] ?? -1;
    return own < groups ? own : -1;
  };
  const { links, arc, turned } = groupLinks(topology, group);
  const chains = joinLinks(links, topology.nodes);
  const firsts = chains.start.subarray(0, -1).map((i) => chains.order[i] as number);
  const lasts = chains.start.subarray(1).map((i) => chains.order[i - 1] as number);
  return {
    ...joinedLines(topology, { links, arc, turned }, chains),
    left: Int32Array.from(firsts, (link) => links.left[link] as number),
    right: Int32Array.from(firsts, (link) => links.right[link] as number),
    from: firsts.map((link) => links.from[link] as number),
    to: lasts.map((link) => links.to[link] as number),
    nodes: topology.nodes,
    areas: groups,
    faults: { ...topology.faults, crowdedArea: topology.faults.crowdedArea.map(group) },
  };
}

function groupLinks({ from, to, left, right }: Topology, group: (area: number) => number): GroupLinks {
  const kept: number[] = [];
  for (let arc = 0; arc < left.length; arc += 1) {
    if (group(left[arc] as number) !== group(right[arc] as number)) kept.push(arc);
  }
  const links = emptyLinks(kept.length);
  const turned = new Uint8Array(kept.length);
  kept.forEach((arc, link) => {
    const own = group(left[arc] as number);
    const other = group(right[arc] as number);
    // An area is always to the left, the one with the lower index if there are two.
    const turn = own === -1 || (other !== -1 && other < own);
    turned[link] = turn ? 1 : 0;
    links.left[link] = turn ? other : own;
    links.right[link] = turn ? own : other;
    links.from[link] = (turn ? to[arc] : from[arc]) as number;
    links.to[link] = (turn ? from[arc] : to[arc]) as number;
  });
  return { links, arc: Uint32Array.from(kept), turned };
}

function joinedLines(
  { coords, arcStart }: Topology,
  { arc, turned }: GroupLinks,
  { order, start }: Chains,
): Pick<Topology, 'coords' | 'arcStart'> {
  const joined: number[] = [];
  const joinedStart = [0];
  for (let chain = 0; chain + 1 < start.length; chain += 1) {
    for (let i = start[chain] as number; i < (start[chain + 1] as number); i += 1) {
      const link = order[i] as number;
      const first = arcStart[arc[link] as number] as number;
      const end = arcStart[(arc[link] as number) + 1] as number;
      // The first vertex of a later piece is the last of the one before it.
      for (let step = i === start[chain] ? 0 : 1; step < end - first; step += 1) {
        const vertex = turned[link] === 1 ? end - 1 - step : first + step;
        joined.push(coords[2 * vertex] as number, coords[2 * vertex + 1] as number);
      }
    }
    joinedStart.push(joined.length / 2);
  }
  return { coords: Float64Array.from(joined), arcStart: Uint32Array.from(joinedStart) };
}
