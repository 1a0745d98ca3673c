import { localPlane } from '../local-plane';
import { CLEAR, pointOf } from './clearance';
import { between, nearestOnLine, type Point } from './distance';
import type { Mesh } from './mesh';

/**
 * A point so near the border (metres) is put onto it, wherever in the line: it would be taken for a part of
 * the border otherwise, and pull it along.
 */
const ON_BORDER_M = 0.3;

/**
 * A drawn line ready for cutting: without what is no place, without points on top of each other, and with
 * ends that are within `toleranceM` metres of one of the border edges put onto it (onto its vertex, if that is
 * within half of that). Null where fewer than two points are left.
 */
export function cutLine(
  mesh: Mesh,
  border: readonly number[],
  line: readonly Point[],
  toleranceM: number,
): readonly Point[] | null {
  const places = line.filter(([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) < 90);
  const apart = places.filter((p, i) => i === 0 || between(p, places[i - 1] ?? p) >= CLEAR);
  const [first, last] = [apart[0], apart.at(-1)];
  if (apart.length < 2 || first === undefined || last === undefined) return null;
  const reachM = Math.max(ON_BORDER_M, toleranceM);
  return [
    ontoBorder(mesh, border, first, reachM),
    ...apart.slice(1, -1).map((p) => ontoBorder(mesh, border, p, ON_BORDER_M)),
    ontoBorder(mesh, border, last, reachM),
  ];
}

function ontoBorder(mesh: Mesh, border: readonly number[], [lon, lat]: Point, toleranceM: number): Point {
  const plane = localPlane(lon, lat);
  const here: Point = [0, 0];
  let onVertex = { at: [lon, lat] as Point, metres: toleranceM / 2 };
  let onEdge = { at: [lon, lat] as Point, metres: toleranceM };
  for (const edge of border) {
    const [begin, end] = [pointOf(mesh, mesh.from[edge] as number), pointOf(mesh, mesh.to[edge] as number)];
    for (const at of [begin, end]) {
      const metres = between(here, plane.toPlane(...at));
      if (metres < onVertex.metres) onVertex = { at, metres };
    }
    const near = nearestOnLine(here, plane.toPlane(...begin), plane.toPlane(...end));
    if (between(here, near) < onEdge.metres) {
      const beside = [begin, end].find((at) => between(near, plane.toPlane(...at)) < ON_BORDER_M);
      onEdge = { at: beside ?? plane.toDegrees(...near), metres: between(here, near) };
    }
  }
  return onVertex.metres < toleranceM / 2 ? onVertex.at : onEdge.at;
}
