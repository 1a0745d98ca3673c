import { beginOfSide } from '../topology/sides';
import { traceRings } from '../topology/trace-rings';
import { edgesAt } from './clearance';
import { meshTopology, type AreaId, type Mesh, type VertexId } from './mesh';

/** How to walk the vertices. */
export interface Walk {
  /** 1 goes on, −1 goes back. */
  readonly step?: 1 | -1;
  /** Only along the borders of this area. */
  readonly area?: AreaId;
}

/**
 * The vertices in the order of the borders, so that those next to each other mostly follow each other: area by
 * area, ring by ring, each once. Only those of one area where it is named.
 */
export function vertexOrder(mesh: Mesh, area?: AreaId): VertexId[] {
  const topology = meshTopology(mesh);
  const { sides, start } = traceRings(topology);
  const only = area === undefined ? null : mesh.areas.indexOf(area);
  const areaOf = (ring: number) => {
    const side = sides[start[ring] as number] as number;
    return (side % 2 === 0 ? topology.left : topology.right)[side >> 1] as number;
  };
  const rings = [...start.keys()].slice(0, -1).filter((ring) => only === null || areaOf(ring) === only);
  rings.sort((a, b) => areaOf(a) - areaOf(b) || a - b);
  const met = new Set<VertexId>();
  for (const ring of rings) {
    for (const side of sides.subarray(start[ring], start[ring + 1])) met.add(beginOfSide(topology, side));
  }
  return [...met];
}

/** The vertex after (or before) one in `vertexOrder`, round and round; the first where it is not there; null where there is none. */
export function nextVertex(mesh: Mesh, vertex: VertexId, { step = 1, area }: Walk = {}): VertexId | null {
  const order = vertexOrder(mesh, area);
  const at = order.indexOf(vertex);
  return (at === -1 ? order[0] : order.at((at + step) % order.length)) ?? null;
}

/** Whether a vertex lies on the border to the outside: moving it changes the outline of all areas together. */
export function isOnOutline(mesh: Mesh, vertex: VertexId): boolean {
  return edgesAt(mesh, vertex).some((edge) => mesh.left[edge] === -1 || mesh.right[edge] === -1);
}
