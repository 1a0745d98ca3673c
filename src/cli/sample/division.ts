import { at } from './at';
import { lane } from './chain';
import { bestChord, type Mouth } from './chord';
import { bend } from './density';
import { addPoint, facePoints, insertOnEdge, splitFace, type Mesh } from './mesh';
import { along, lineDistance, ringEdges, segmentsCross, type Point } from './polygon';
import type { Random } from './prng';

/** No lane comes nearer than this to another edge, so that no sliver is left. */
const CLEARANCE_M = 6;

function fits(ring: readonly Point[], path: readonly Point[]): boolean {
  const clear = path.slice(1, -1).every((p) => lineDistance(p, [...ring, at(ring, 0)]) > CLEARANCE_M);
  return (
    clear &&
    path.slice(1).every((q, i) => {
      const [a, b] = [along(at(path, i), q, 0.001), along(at(path, i), q, 0.999)];
      return ringEdges(ring).every(([c, d]) => !segmentsCross(a, b, c, d));
    })
  );
}

function laneBetween(random: Random, ring: readonly Point[], a: Point, b: Point): Point[] {
  let strength = bend(along(a, b, 0.5));
  for (let attempt = 0; attempt < 6; attempt += 1, strength *= 0.6) {
    const inner = lane(random, a, b, strength);
    if (fits(ring, [a, ...inner, b])) return inner;
  }
  return [];
}

function mouthId(mesh: Mesh, loop: readonly number[], mouth: Mouth): number {
  const a = at(loop, mouth.edge);
  return mouth.t === 0 ? a : insertOnEdge(mesh, a, at(loop, (mouth.edge + 1) % loop.length), mouth.point);
}

/** Cuts a face with a lane; the lane joins the mesh's lines and the new face's index is returned. */
function cut(random: Random, mesh: Mesh, face: number, share: number): number {
  const ring = facePoints(mesh, face);
  const loop = [...at(mesh.faces, face)];
  const { from, to } = bestChord(random, ring, share);
  const inner = laneBetween(random, ring, from.point, to.point);
  const ends = [mouthId(mesh, loop, from), mouthId(mesh, loop, to)];
  const path = [at(ends, 0), ...inner.map((p) => addPoint(mesh, p)), at(ends, 1)];
  mesh.lines.push(path);
  return splitFace(mesh, face, path);
}

const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

/**
 * Divides a face by lanes, in halves of halves, until it has as many parts as there are weights;
 * each part gets homes in proportion to its weight. Returns the faces, in the weights' order.
 */
export function divide(random: Random, mesh: Mesh, face: number, weights: readonly number[]): number[] {
  if (weights.length < 2) return [face];
  const half = Math.floor(weights.length / 2);
  const [first, rest] = [weights.slice(0, half), weights.slice(half)];
  const other = cut(random, mesh, face, sum(first) / sum(weights));
  return [...divide(random, mesh, face, first), ...divide(random, mesh, other, rest)];
}
