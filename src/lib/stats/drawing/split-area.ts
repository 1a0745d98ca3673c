import { CLEAR, pointOf } from './clearance';
import { cutLine } from './cut-line';
import type { Point } from './distance';
import type { AreaId, Drawn, DrawingRefusal, Mesh, VertexId } from './mesh';
import { PER_DEGREE, snapLines, type SnappedLines } from './planar';
import { linePieces } from './line-pieces';
import { splitParts } from './split-parts';

/** An end of a line drawn by hand is taken to mean the border so near (metres). */
const TOLERANCE_M = 5;
/** A line drawn so near a vertex runs through it: half of what borders must be apart, in steps of the grid. */
const REACH = (CLEAR * PER_DEGREE) / 2;

/**
 * Splits an area by a line (lon, lat pairs in degrees) that runs from border to border; what sticks out is
 * dropped, an end that is within `toleranceM` metres of the border is put onto it. The largest part, and all
 * ground that the line does not touch, keeps the area's id; the others get new ones (`added`, in the order of
 * their size). Neighbours get the new vertices in their borders, too.
 */
export function splitArea(
  mesh: Mesh,
  area: AreaId,
  line: readonly Point[],
  toleranceM: number = TOLERANCE_M,
): Drawn<{ readonly added: readonly AreaId[] }> {
  const refuse = (why: DrawingRefusal) => ({ ok: false, why }) as const;
  const border = [...mesh.left.keys()].filter(
    (edge) => mesh.left[edge] === area || mesh.right[edge] === area,
  );
  if (border.length === 0) return refuse('not-there');
  const cut = cutLine(mesh, border, line, toleranceM);
  if (cut === null) return refuse('line-too-short');
  const snapped = snapLines({
    lines: linesOf(mesh, border, cut),
    fixed: border.length,
    reach: REACH,
    pull: REACH,
  });
  if (!snapped.settled) return refuse('too-near');
  const facing = (source: number) =>
    [mesh.left, mesh.right].map((side) => side[border[source] ?? -1] === area);
  const kept = linePieces(snapped, border.length, facing);
  if (!kept.ok) return refuse(kept.why);
  const parts = splitParts({ ...snapped, pieces: kept.pieces }, border.length, facing);
  if (!parts.ok) return refuse(parts.why);
  const ids = parts.order.map((part, i) => [part, i === 0 ? area : mesh.nextArea + i - 1] as const);
  const idOf = new Map(ids);
  const sides = parts.partOf.map((part) => (part === null ? null : (idOf.get(part) ?? area)));
  return {
    ok: true,
    added: ids.slice(1).map(([, id]) => id),
    mesh: replaced(mesh, border, { ...snapped, pieces: kept.pieces }, sides),
  };
}

/** The border's edges, then the pieces of the line, in steps of the grid. */
function linesOf(mesh: Mesh, border: readonly number[], cut: readonly Point[]): number[] {
  const edges = border.flatMap((edge) => [
    ...pointOf(mesh, mesh.from[edge] as number),
    ...pointOf(mesh, mesh.to[edge] as number),
  ]);
  const pieces = cut.slice(1).flatMap((p, i) => [...(cut[i] ?? p), ...p]);
  return [...edges, ...pieces].map((degrees) => degrees * PER_DEGREE);
}

/** The mesh with the pieces instead of the border's edges; `sides` names the area of each side, null for as it was. */
function replaced(
  mesh: Mesh,
  border: readonly number[],
  { places, pieces }: SnappedLines,
  sides: readonly (AreaId | null)[],
): Mesh {
  const vertexOf = new Map<number, VertexId>();
  for (const vertex of border.flatMap((edge) => [mesh.from[edge] as number, mesh.to[edge] as number])) {
    const [lon, lat] = pointOf(mesh, vertex);
    vertexOf.set(places.at(lon * PER_DEGREE, lat * PER_DEGREE), vertex);
  }
  const coords = [...mesh.coords];
  const vertexAt = (place: number): VertexId => {
    const known = vertexOf.get(place);
    if (known !== undefined) return known;
    vertexOf.set(place, coords.length / 2);
    return coords.push(...places.degrees.slice(2 * place, 2 * place + 2)) / 2 - 1;
  };
  const gone = new Set(border);
  const rest = (values: Int32Array) => [...values].filter((_, edge) => !gone.has(edge));
  const sideOf = (side: Int32Array, back: 0 | 1) =>
    pieces.source.map((source, piece) => sides[2 * piece + back] ?? (side[border[source] ?? -1] as number));
  const added = new Set(sides.filter((id): id is AreaId => id !== null && !mesh.areas.includes(id)));
  return {
    from: Int32Array.from([...rest(mesh.from), ...pieces.from.map(vertexAt)]),
    to: Int32Array.from([...rest(mesh.to), ...pieces.to.map(vertexAt)]),
    left: Int32Array.from([...rest(mesh.left), ...sideOf(mesh.left, 0)]),
    right: Int32Array.from([...rest(mesh.right), ...sideOf(mesh.right, 1)]),
    coords: Float64Array.from(coords),
    areas: [...mesh.areas, ...[...added].sort((a, b) => a - b)],
    nextArea: mesh.nextArea + added.size,
  };
}
