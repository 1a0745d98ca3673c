import type { AreaId, Mesh, VertexId } from '$lib/stats';

/** Part → which of the polygons given at the beginning it lies in. */
export type Origins = ReadonlyMap<AreaId, number>;

const originOf = (origins: Origins, area: AreaId): number => (area === -1 ? -1 : (origins.get(area) ?? -1));

/** Vertices of the given borders: the outline, and between the polygons of the beginning. */
export function givenVertices({ from, to, left, right }: Mesh, origins: Origins): Set<VertexId> {
  const found = new Set<VertexId>();
  left.forEach((area, edge) => {
    if (originOf(origins, area) === originOf(origins, right[edge] ?? -1)) return;
    found.add(from[edge] ?? -1).add(to[edge] ?? -1);
  });
  return found;
}

/** Whether the edge between two vertices is of a given border. */
export function isGivenEdge(
  { from, to, left, right }: Mesh,
  origins: Origins,
  [a, b]: readonly [VertexId, VertexId],
): boolean {
  const edge = from.findIndex((begin, i) => (begin === a && to[i] === b) || (begin === b && to[i] === a));
  return originOf(origins, left[edge] ?? -1) !== originOf(origins, right[edge] ?? -1);
}

/** Parts that share a border with one, the outside not among them. */
export function partsBeside({ left, right }: Mesh, area: AreaId): AreaId[] {
  const found = new Set<AreaId>();
  left.forEach((own, edge) => {
    const other = right[edge] ?? -1;
    if (own === area) found.add(other);
    else if (other === area) found.add(own);
  });
  found.delete(-1);
  return [...found].sort((a, b) => a - b);
}

/** Vertices at the other ends of a vertex's edges. */
export function verticesBeside({ from, to }: Mesh, vertex: VertexId): VertexId[] {
  const found: VertexId[] = [];
  from.forEach((begin, edge) => {
    const end = to[edge] ?? -1;
    if (begin === vertex) found.push(end);
    else if (end === vertex) found.push(begin);
  });
  return found;
}

/** A mesh in which the parts of each group are one: `groupOf` names the group of a part, −1 for none. */
export function joinedParts(mesh: Mesh, groupOf: (area: AreaId) => number): Mesh {
  const joined = (side: Int32Array): Int32Array => side.map((area) => (area === -1 ? -1 : groupOf(area)));
  const [left, right] = [joined(mesh.left), joined(mesh.right)];
  const kept = (values: Int32Array): Int32Array => values.filter((_, edge) => left[edge] !== right[edge]);
  const areas = [...new Set(mesh.areas.map(groupOf))].filter((group) => group !== -1).sort((a, b) => a - b);
  return {
    coords: mesh.coords,
    from: kept(mesh.from),
    to: kept(mesh.to),
    left: kept(left),
    right: kept(right),
    areas,
    nextArea: Math.max(-1, ...areas) + 1,
  };
}

/** The parts that meet in a vertex, without the others. */
export function partsAround(mesh: Mesh, vertex: VertexId): Mesh {
  const met = new Set<AreaId>();
  mesh.from.forEach((from, edge) => {
    if (from === vertex || mesh.to[edge] === vertex)
      met.add(mesh.left[edge] ?? -1).add(mesh.right[edge] ?? -1);
  });
  met.delete(-1);
  const alone = joinedParts(mesh, (part) => (met.has(part) ? part : -1));
  return { ...alone, areas: mesh.areas.filter((area) => met.has(area)) };
}
