import type { Links } from './links';
import { placeGrid } from './place-grid';

/**
 * Within this of an edge a vertex was meant to be on it: a millionth of a degree, the last of the six
 * decimals that boundary files usually have (11 cm).
 */
const REACH = 1e-6;

const SEVERAL = -2;

/**
 * How many vertices lie on an edge of another area that has no vertex there. Only edges with the outside
 * to their right are looked at: a border with the same vertices on both sides has none.
 */
export function countTJunctions({ from, to, left, right }: Links, coords: Float64Array): number {
  /** Places where such an edge begins, with its area. */
  const areaAt = new Map<number, number>();
  right.forEach((side, link) => {
    if (side !== -1) return;
    const place = from[link] as number;
    const area = left[link] as number;
    areaAt.set(place, (areaAt.get(place) ?? area) === area ? area : SEVERAL);
  });
  const places = Int32Array.from(areaAt.keys());
  const grid = placeGrid(coords, places, REACH);
  const found = new Set<number>();
  right.forEach((side, edge) => {
    if (side !== -1) return;
    const a = from[edge] as number;
    const b = to[edge] as number;
    grid.alongEdge(a, b, (i) => {
      const place = places[i] as number;
      if (place === a || place === b || areaAt.get(place) === left[edge]) return;
      if (liesOn(coords, place, a, b)) found.add(place);
    });
  });
  return found.size;
}

/** Whether a vertex is beside the edge a–b, not beyond its ends, and within reach of it. */
function liesOn(coords: Float64Array, vertex: number, a: number, b: number): boolean {
  const ax = coords[2 * a] as number;
  const ay = coords[2 * a + 1] as number;
  const dx = (coords[2 * b] as number) - ax;
  const dy = (coords[2 * b + 1] as number) - ay;
  const px = (coords[2 * vertex] as number) - ax;
  const py = (coords[2 * vertex + 1] as number) - ay;
  const length2 = dx * dx + dy * dy;
  const along = px * dx + py * dy;
  return along > 0 && along < length2 && Math.abs(px * dy - py * dx) <= REACH * Math.sqrt(length2);
}
