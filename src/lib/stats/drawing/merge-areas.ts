import type { AreaId, Drawn, Mesh } from './mesh';

/** Makes areas a and b one, under the id of a; the border between them goes. Refused where they share none. */
export function mergeAreas(mesh: Mesh, a: AreaId, b: AreaId): Drawn {
  if (a === b || !mesh.areas.includes(a) || !mesh.areas.includes(b)) return { ok: false, why: 'not-there' };
  const joined = (side: Int32Array) => side.map((own) => (own === b ? a : own));
  const [left, right] = [joined(mesh.left), joined(mesh.right)];
  const kept = (values: Int32Array) => values.filter((_, edge) => left[edge] !== right[edge]);
  const from = kept(mesh.from);
  if (from.length === mesh.from.length) return { ok: false, why: 'not-neighbours' };
  return {
    ok: true,
    mesh: {
      ...mesh,
      from,
      to: kept(mesh.to),
      left: kept(left),
      right: kept(right),
      areas: mesh.areas.filter((area) => area !== b),
    },
  };
}
