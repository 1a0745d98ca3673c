import { acrossEdge, CLEAR, edgesAt, obstacle, pointOf } from './clearance';
import { between, nearestOnLine } from './distance';
import type { Drawn, Mesh, VertexId } from './mesh';

/**
 * Moves a vertex, and with it the borders of all areas that meet there. Refused where a border would cross or
 * all but touch another ('crosses', 'too-near'); also where the vertex itself would jump over a border.
 */
export function moveVertex(mesh: Mesh, vertex: VertexId, lon: number, lat: number): Drawn {
  const neighbours = edgesAt(mesh, vertex).map((edge) => acrossEdge(mesh, edge, vertex));
  if (neighbours.length === 0 || !Number.isFinite(lon) || !Number.isFinite(lat)) {
    return { ok: false, why: 'not-there' };
  }
  const why = obstacle(mesh, vertex, { at: [lon, lat] }, neighbours);
  if (why !== null) return { ok: false, why };
  const coords = mesh.coords.slice();
  coords.set([lon, lat], 2 * vertex);
  return { ok: true, mesh: { ...mesh, coords } };
}

/** Puts a vertex on the edge between two vertices, at the point of it nearest to (lon, lat), for both areas. */
export function insertVertex(
  mesh: Mesh,
  [a, b]: readonly [VertexId, VertexId],
  lon: number,
  lat: number,
): Drawn<{ readonly vertex: VertexId }> {
  const edge = edgesAt(mesh, a).find((own) => acrossEdge(mesh, own, a) === b);
  if (edge === undefined || !Number.isFinite(lon) || !Number.isFinite(lat)) {
    return { ok: false, why: 'not-there' };
  }
  const [begin, end] = [pointOf(mesh, a), pointOf(mesh, b)];
  const at = nearestOnLine([lon, lat], begin, end);
  if (between(at, begin) < CLEAR || between(at, end) < CLEAR) return { ok: false, why: 'too-near' };
  const vertex = mesh.coords.length / 2;
  const last = mesh.to[edge] as number;
  const twice = (side: Int32Array) => withMore(side, [side[edge] as number]);
  return {
    ok: true,
    vertex,
    mesh: {
      ...mesh,
      coords: withMore(mesh.coords, at),
      from: withMore(mesh.from, [vertex]),
      to: withMore(
        mesh.to.map((own, i) => (i === edge ? vertex : own)),
        [last],
      ),
      left: twice(mesh.left),
      right: twice(mesh.right),
    },
  };
}

/**
 * Takes a vertex out of a border, which then runs straight between its neighbours. Refused where three
 * borders meet ('node'), for a triangle ('ring-too-small'), and where the straight border would cross or all
 * but touch another.
 */
export function removeVertex(mesh: Mesh, vertex: VertexId): Drawn {
  const [one, other, ...more] = edgesAt(mesh, vertex);
  if (one === undefined || other === undefined) return { ok: false, why: 'not-there' };
  const [a, b] = [acrossEdge(mesh, one, vertex), acrossEdge(mesh, other, vertex)];
  if (more.length > 0) return { ok: false, why: 'node' };
  if (a === b || edgesAt(mesh, a).some((edge) => acrossEdge(mesh, edge, a) === b)) {
    return { ok: false, why: 'ring-too-small' };
  }
  const why = obstacle(mesh, vertex, { at: pointOf(mesh, b), onto: b }, [a]);
  if (why !== null) return { ok: false, why };
  const without = (values: Int32Array) => values.filter((_, edge) => edge !== other);
  const joined = { ...mesh, from: mesh.from.slice(), to: mesh.to.slice() };
  (mesh.from[one] === vertex ? joined.from : joined.to)[one] = b;
  return {
    ok: true,
    mesh: {
      ...mesh,
      from: without(joined.from),
      to: without(joined.to),
      left: without(mesh.left),
      right: without(mesh.right),
    },
  };
}

/** A longer copy of an array. */
function withMore<T extends Float64Array | Int32Array>(values: T, more: readonly number[]): T;
function withMore(values: Float64Array | Int32Array, more: readonly number[]): Float64Array | Int32Array {
  const longer =
    values instanceof Float64Array
      ? new Float64Array(values.length + more.length)
      : new Int32Array(values.length + more.length);
  longer.set(values);
  longer.set(more, values.length);
  return longer;
}
