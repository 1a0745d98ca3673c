import type { Geometry, Topology } from '$lib/domain';
import { directedEdges } from './directed-edges';
import { joinLinks, type Chains, type Links } from './links';
import { matchEdges } from './match-edges';
import { countTJunctions } from './t-junctions';

/**
 * The topology of one level: every border once, with the areas on its two sides. Vertices within a
 * ten-millionth of a degree are one; a border drawn with other vertices on either side stays two lines, each
 * with the outside to its right (`faults.tJunctions` counts such vertices). Nothing in the rings makes it
 * throw. An area without polygon has no arcs. Linear in the number of vertices.
 */
export function buildTopology(geometry: Geometry): Topology {
  const { links, faults } = matchEdges(directedEdges(geometry));
  const vertices = geometry.coords.length / 2;
  const chains = joinLinks(links, vertices);
  return {
    ...arcsOf(links, chains, geometry.coords),
    ...nodesOf(links, chains, vertices),
    areas: geometry.areaStart.length - 1,
    faults: { ...faults, tJunctions: countTJunctions(links, geometry.coords) },
  };
}

function arcsOf(
  { from, to, left, right }: Links,
  { order, start }: Chains,
  vertices: Float64Array,
): Pick<Topology, 'coords' | 'arcStart' | 'left' | 'right'> {
  const arcs = start.length - 1;
  const coords = new Float64Array(2 * (order.length + arcs));
  // A chain has one vertex more than links.
  const arcStart = start.map((link, arc) => link + arc);
  const put = (vertex: number, at: number) => {
    coords[2 * at] = vertices[2 * vertex] as number;
    coords[2 * at + 1] = vertices[2 * vertex + 1] as number;
  };
  for (let arc = 0; arc < arcs; arc += 1) {
    put(from[order[start[arc] as number] as number] as number, arcStart[arc] as number);
    for (let i = start[arc] as number; i < (start[arc + 1] as number); i += 1) {
      put(to[order[i] as number] as number, i + arc + 1);
    }
  }
  const first = start.subarray(0, arcs).map((i) => order[i] as number);
  const sideOf = (side: Int32Array) => Int32Array.from(first, (link) => side[link] as number);
  return { coords, arcStart, left: sideOf(left), right: sideOf(right) };
}

/** Numbers the places in which arcs end, in the order of the arcs. */
function nodesOf(
  { from, to }: Links,
  { order, start }: Chains,
  places: number,
): Pick<Topology, 'from' | 'to' | 'nodes'> {
  const number = new Int32Array(places).fill(-1);
  let nodes = 0;
  const nodeAt = (place: number) => {
    if (number[place] === -1) {
      number[place] = nodes;
      nodes += 1;
    }
    return number[place] as number;
  };
  const arcs = start.length - 1;
  const begin = new Uint32Array(arcs);
  const end = new Uint32Array(arcs);
  for (let arc = 0; arc < arcs; arc += 1) {
    begin[arc] = nodeAt(from[order[start[arc] as number] as number] as number);
    end[arc] = nodeAt(to[order[(start[arc + 1] as number) - 1] as number] as number);
  }
  return { from: begin, to: end, nodes };
}
