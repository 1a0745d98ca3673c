import { localPlane } from '../local-plane';
import { between, nearestOnLine, type Point } from './distance';
import type { AreaId, Mesh, VertexId } from './mesh';

/** A vertex near a place. */
export interface NearVertex {
  readonly vertex: VertexId;
  readonly metres: number;
}

/** An edge near a place: its ends, its point nearest to it, and how far that is. */
export interface NearEdge {
  readonly ends: readonly [VertexId, VertexId];
  readonly lon: number;
  readonly lat: number;
  readonly metres: number;
}

/** The vertex nearest to a place (degrees), of one area's borders where one is named; null where none is within reach. */
export function nearestVertex(
  mesh: Mesh,
  lon: number,
  lat: number,
  withinM: number,
  area?: AreaId,
): NearVertex | null {
  const at = planeAbout(mesh, lon, lat);
  let best: NearVertex | null = null;
  eachEdge(mesh, area, (edge) => {
    for (const vertex of [mesh.from[edge] as number, mesh.to[edge] as number]) {
      const metres = between([0, 0], at(vertex));
      if (metres <= withinM && (best === null || metres < best.metres)) best = { vertex, metres };
    }
  });
  return best;
}

/** The edge nearest to a place (degrees), of one area's borders where one is named; null where none is within reach. */
export function nearestEdge(
  mesh: Mesh,
  lon: number,
  lat: number,
  withinM: number,
  area?: AreaId,
): NearEdge | null {
  const at = planeAbout(mesh, lon, lat);
  let best: { edge: number; point: Point; metres: number } | null = null;
  eachEdge(mesh, area, (edge) => {
    const point = nearestOnLine([0, 0], at(mesh.from[edge] as number), at(mesh.to[edge] as number));
    const metres = between([0, 0], point);
    if (metres <= withinM && (best === null || metres < best.metres)) best = { edge, point, metres };
  });
  return best === null ? null : asNearEdge(mesh, lon, lat, best);
}

function asNearEdge(
  mesh: Mesh,
  lon: number,
  lat: number,
  { edge, point, metres }: { edge: number; point: Point; metres: number },
): NearEdge {
  const [x, y] = localPlane(lon, lat).toDegrees(...point);
  return { ends: [mesh.from[edge] as number, mesh.to[edge] as number], lon: x, lat: y, metres };
}

/** Metres east and north of a place for every vertex asked for; nowhere for a place that is none. */
function planeAbout({ coords }: Mesh, lon: number, lat: number): (vertex: VertexId) => Point {
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) < 90)) return () => [NaN, NaN];
  const plane = localPlane(lon, lat);
  return (vertex) => plane.toPlane(coords[2 * vertex] as number, coords[2 * vertex + 1] as number);
}

function eachEdge({ left, right }: Mesh, area: AreaId | undefined, found: (edge: number) => void): void {
  for (let edge = 0; edge < left.length; edge += 1) {
    if (area === undefined || left[edge] === area || right[edge] === area) found(edge);
  }
}
