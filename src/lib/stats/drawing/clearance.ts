import { between, betweenLines, inTriangle, toLine, type Point } from './distance';
import type { DrawingRefusal, Mesh, VertexId } from './mesh';

/**
 * Borders keep so far from each other (degrees, about 22 cm): nearer ones would be one in a file with six
 * decimals.
 */
export const CLEAR = 2e-6;

/** Where a vertex is. */
export function pointOf({ coords }: Mesh, vertex: VertexId): Point {
  return [coords[2 * vertex] as number, coords[2 * vertex + 1] as number];
}

/** The edges that end in a vertex. */
export function edgesAt({ from, to }: Mesh, vertex: VertexId): number[] {
  const edges: number[] = [];
  for (let edge = 0; edge < from.length; edge += 1) {
    if (from[edge] === vertex || to[edge] === vertex) edges.push(edge);
  }
  return edges;
}

/** The other end of an edge. */
export function acrossEdge({ from, to }: Mesh, edge: number, vertex: VertexId): VertexId {
  return (from[edge] === vertex ? to[edge] : from[edge]) as number;
}

/** Where a vertex is to go: a free place, or onto another vertex (to be taken out of its border). */
export interface Destination {
  readonly at: Point;
  readonly onto?: VertexId;
}

/**
 * Why a vertex cannot go to a place, given the vertices that its borders then run to; null where it can. The
 * borders must pass over no vertex on the way and come to lie clear of every other.
 */
export function obstacle(
  mesh: Mesh,
  vertex: VertexId,
  { at, onto = -1 }: Destination,
  neighbours: readonly VertexId[],
): DrawingRefusal | null {
  const start = pointOf(mesh, vertex);
  const ends = neighbours.map((n) => [n, pointOf(mesh, n)] as const);
  const swept = (own: VertexId, p: Point) =>
    own !== onto && ends.some(([n, end]) => n !== own && inTriangle(p, end, start, at));
  if (ends.some(([n, end]) => swept(n, end))) return 'crosses';
  for (const [n, end] of ends) {
    if (ends.some(([other, p]) => other !== n && besideEnd(p, at, end))) return 'too-near';
  }
  const isFar = beyond([start, at, ...ends.map(([, end]) => end)]);
  for (let edge = 0; edge < mesh.from.length; edge += 1) {
    const [a, b] = [mesh.from[edge] as number, mesh.to[edge] as number];
    if (a === vertex || b === vertex || isFar(mesh, a, b)) continue;
    const [pa, pb] = [pointOf(mesh, a), pointOf(mesh, b)];
    const overIt = a !== onto && b !== onto && betweenLines(start, at, pa, pb) === 0;
    if (overIt || swept(a, pa) || swept(b, pb)) return 'crosses';
    for (const [n, end] of ends) {
      const why = meets([end, at], [pa, pb], [n === a || onto === a, n === b || onto === b]);
      if (why !== null) return why;
    }
  }
  return null;
}

/** Tells edges that lie wholly to one side of some points, clear of all of them. */
function beyond(points: readonly Point[]): (mesh: Mesh, a: VertexId, b: VertexId) => boolean {
  const limits = ([0, 1] as const).map((axis) => {
    const values = points.map((p) => p[axis]);
    return [Math.min(...values) - CLEAR, Math.max(...values) + CLEAR] as const;
  });
  return ({ coords }, a, b) =>
    limits.some(([low, high], axis) => {
      const [va, vb] = [coords[2 * a + axis] as number, coords[2 * b + axis] as number];
      return (va < low && vb < low) || (va > high && vb > high);
    });
}

/** How two lines are in each other's way, the second of which may share its first or last end with the first. */
function meets(
  [p, q]: readonly [Point, Point],
  [a, b]: readonly [Point, Point],
  [shareA, shareB]: readonly [boolean, boolean],
): DrawingRefusal | null {
  if (shareA && shareB) return 'crosses';
  if (shareA || shareB) {
    const [joint, other] = shareA ? [a, b] : [b, a];
    const end = between(p, joint) < between(q, joint) ? q : p;
    return besideEnd(other, joint, end) || besideEnd(end, joint, other) ? 'too-near' : null;
  }
  const apart = betweenLines(p, q, a, b);
  if (apart === 0) return 'crosses';
  return apart < CLEAR ? 'too-near' : null;
}

/** Whether p is too near the line from a to b, from whose end a it is joined to it: short joints may be near. */
function besideEnd(p: Point, a: Point, b: Point): boolean {
  return toLine(p, a, b) < Math.min(CLEAR, between(p, a) / 4) || between(p, b) < CLEAR;
}
