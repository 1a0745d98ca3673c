import { at } from './at';
import type { Point } from './polygon';

/**
 * Faces and lines over one list of points, so that neighbours share their vertices. Faces are
 * counter-clockwise loops of point ids. Changed in place while the kelurahan is being divided.
 */
export interface Mesh {
  readonly points: Point[];
  readonly faces: number[][];
  /** Roads, rivers and rails: they gain a vertex wherever a face does. */
  readonly lines: number[][];
}

export function addPoint(mesh: Mesh, point: Point): number {
  return mesh.points.push(point) - 1;
}

export const facePoints = (mesh: Mesh, face: number): Point[] =>
  at(mesh.faces, face).map((id) => at(mesh.points, id));

function insertBetween(loop: number[], a: number, b: number, id: number, closed: boolean): void {
  const i = loop.findIndex((here, k) => {
    const next = k + 1 < loop.length ? loop[k + 1] : closed ? loop[0] : undefined;
    return (here === a && next === b) || (here === b && next === a);
  });
  if (i >= 0) loop.splice(i + 1, 0, id);
}

/** Puts a point on the edge a–b of every face and line that has it: no T-junction is left open. */
export function insertOnEdge(mesh: Mesh, a: number, b: number, point: Point): number {
  const id = addPoint(mesh, point);
  for (const face of mesh.faces) insertBetween(face, a, b, id, true);
  for (const line of mesh.lines) insertBetween(line, a, b, id, false);
  return id;
}

function arc(loop: readonly number[], from: number, to: number): number[] {
  const start = loop.indexOf(from);
  const turned = [...loop.slice(start), ...loop.slice(0, start)];
  return turned.slice(0, turned.indexOf(to) + 1);
}

/**
 * Splits a face along a path of point ids whose ends lie on its edge. The face keeps the part right
 * of the path; the part left of it becomes a new face, whose index is returned.
 */
export function splitFace(mesh: Mesh, face: number, path: readonly number[]): number {
  const loop = at(mesh.faces, face);
  const inner = path.slice(1, -1);
  const [a, b] = [at(path, 0), at(path, -1)];
  mesh.faces[face] = [...arc(loop, a, b), ...[...inner].reverse()];
  return mesh.faces.push([...arc(loop, b, a), ...inner]) - 1;
}
