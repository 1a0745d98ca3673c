import type { Geometry } from '$lib/domain';
import { buildTopology, outlines } from '../topology';
import { edgeTopology } from './planar';

/** Names an area through all changes; the ids of a geometry's areas are their positions. */
export type AreaId = number;
/** Names a vertex through all changes. */
export type VertexId = number;

/**
 * Areas being drawn: vertices, and edges between them with an area on either side (−1 outside), so that
 * neighbours have one border between them and can neither overlap nor leave a gap. Never changed in place:
 * every operation gives a new mesh, and undoing is keeping the old one.
 */
export interface Mesh {
  /** Vertex v is at coords[2v] (lon), coords[2v+1] (lat); one in which no edge ends is gone. */
  readonly coords: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** In the order of the areas of `toGeometry`. */
  readonly areas: readonly AreaId[];
  /** The id that the next new area gets. */
  readonly nextArea: AreaId;
}

/** Why an operation is refused; the mesh stays as it is. */
export type DrawingRefusal =
  | 'not-there' // no such vertex, edge or area
  | 'crosses' // a border would cross another, or itself
  | 'too-near' // a border would all but touch another
  | 'node' // three borders meet here: it cannot be taken away
  | 'ring-too-small' // a triangle has no vertex to spare
  | 'not-neighbours'
  | 'line-too-short'
  | 'line-outside' // the line does not pass through the area
  | 'line-ends-inside' // it has to run from border to border
  | 'line-crosses-itself'
  | 'line-does-not-split' // it runs to a hole, or along the border
  | 'part-too-small';

/** A new mesh, with what else the operation tells, or why there is none. */
export type Drawn<Told = object> =
  ({ readonly ok: true; readonly mesh: Mesh } & Told) | { readonly ok: false; readonly why: DrawingRefusal };

/** The mesh of a geometry: area i gets the id i. Neighbours must share their vertices (mend them first). */
export function fromGeometry(geometry: Geometry): Mesh {
  const { coords, arcStart, left, right, from, to, nodes, areas } = buildTopology(geometry);
  const vertices = Array.from({ length: 2 * nodes }, () => NaN);
  const edges: [from: number, to: number, arc: number][] = [];
  left.forEach((_, arc) => {
    const last = (arcStart[arc + 1] as number) - 1;
    let before = -1;
    for (let v = arcStart[arc] as number; v <= last; v += 1) {
      const inner = v !== arcStart[arc] && v !== last;
      const vertex = inner ? vertices.length / 2 : ((before === -1 ? from : to)[arc] as number);
      vertices[2 * vertex] = coords[2 * v] as number;
      vertices[2 * vertex + 1] = coords[2 * v + 1] as number;
      if (before !== -1) edges.push([before, vertex, arc]);
      before = vertex;
    }
  });
  return {
    coords: Float64Array.from(vertices),
    from: Int32Array.from(edges, ([begin]) => begin),
    to: Int32Array.from(edges, ([, end]) => end),
    left: Int32Array.from(edges, ([, , arc]) => left[arc] as number),
    right: Int32Array.from(edges, ([, , arc]) => right[arc] as number),
    areas: Array.from({ length: areas }, (_, area) => area),
    nextArea: areas,
  };
}

/** The polygons of a mesh: area i of the result is mesh.areas[i]. One without edges has no polygon. */
export function toGeometry(mesh: Mesh): Geometry {
  return outlines(meshTopology(mesh));
}

/** A mesh as a topology: every edge an arc, every vertex a node, area i being mesh.areas[i]. */
export function meshTopology({ areas, ...mesh }: Mesh): ReturnType<typeof edgeTopology> {
  const position = new Map(areas.map((id, i) => [id, i]));
  const positions = (side: Int32Array) => side.map((id) => position.get(id) ?? -1);
  return edgeTopology({ ...mesh, left: positions(mesh.left), right: positions(mesh.right) }, areas.length);
}
