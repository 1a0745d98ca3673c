import type { Geometry } from '$lib/domain';
import { firstEqualPair } from './first-equal-pair';
import { ringsOfArea } from './rings-of-area';

/** Who borders whom: the neighbours of area a are neighbours[start[a]] .. neighbours[start[a + 1] − 1]. */
export interface Contiguity {
  readonly start: Uint32Array;
  /** Area indices, ascending within an area; never the area itself. */
  readonly neighbours: Uint32Array;
}

/** Edges of all areas: edge i belongs to area[i]; `same[i]` is the one before it at its place, or −1. */
interface Edges {
  readonly area: Int32Array;
  readonly same: Int32Array;
}

/** Vertices closer than this are one: a ten-millionth of a degree, about a centimetre. */
const PER_DEGREE = 1e7;

/**
 * Contiguity of the areas that share at least one edge ("rook"): an edge between the same two vertices,
 * in either direction. A shared corner is not enough, and a border that was drawn with other vertices on
 * either side is not seen. Symmetric; an area without polygon has no neighbours.
 */
export function contiguity(geometry: Geometry): Contiguity {
  const areas = geometry.areaStart.length - 1;
  const edges = edgesOf(geometry, areas);
  const start = new Uint32Array(areas + 1);
  eachBorder(edges, (a, b) => {
    start[a + 1] = (start[a + 1] as number) + 1;
    start[b + 1] = (start[b + 1] as number) + 1;
  });
  for (let a = 0; a < areas; a += 1) start[a + 1] = (start[a + 1] as number) + (start[a] as number);
  const cursor = start.slice();
  const neighbours = new Uint32Array(start[areas] ?? 0);
  const put = (a: number, b: number) => {
    const at = cursor[a] as number;
    neighbours[at] = b;
    cursor[a] = at + 1;
  };
  eachBorder(edges, (a, b) => {
    put(a, b);
    put(b, a);
  });
  return withoutRepeats(start, neighbours);
}

function edgesOf(geometry: Geometry, areas: number): Edges {
  const { coords, ringStart } = geometry;
  const vertices = coords.length / 2;
  const at = firstEqualPair(
    Int32Array.from({ length: vertices }, (_, v) => Math.round((coords[2 * v] as number) * PER_DEGREE)),
    Int32Array.from({ length: vertices }, (_, v) => Math.round((coords[2 * v + 1] as number) * PER_DEGREE)),
  );
  const area = new Int32Array(vertices).fill(-1);
  const low = new Int32Array(vertices);
  const high = new Int32Array(vertices);
  for (let a = 0; a < areas; a += 1) {
    const [firstRing, endRing] = ringsOfArea(geometry, a);
    for (let r = firstRing; r < endRing; r += 1) {
      const end = ringStart[r + 1] as number;
      for (let v = ringStart[r] as number, before = end - 1; v < end; before = v, v += 1) {
        low[v] = Math.min(at[before] as number, at[v] as number);
        high[v] = Math.max(at[before] as number, at[v] as number);
        // An edge without length is a repeated vertex, not a border.
        area[v] = low[v] === high[v] ? -1 : a;
      }
    }
  }
  const first = firstEqualPair(low, high);
  const latest = new Int32Array(vertices).fill(-1);
  const same = first.map((head, v) => {
    const before = latest[head] as number;
    latest[head] = v;
    return before;
  });
  return { area, same };
}

/** Calls back for every two edges at one place that belong to different areas. */
function eachBorder({ area, same }: Edges, found: (a: number, b: number) => void): void {
  for (let v = 0; v < area.length; v += 1) {
    const own = area[v] as number;
    if (own === -1) continue;
    for (let w = same[v] as number; w !== -1; w = same[w] as number) {
      const other = area[w] as number;
      if (other !== -1 && other !== own) found(own, other);
    }
  }
}

/** Sorts each area's neighbours and closes the gaps that repeats leave, in place. */
function withoutRepeats(start: Uint32Array, neighbours: Uint32Array): Contiguity {
  let kept = 0;
  const packed = start.slice();
  for (let a = 0; a + 1 < start.length; a += 1) {
    const own = neighbours.slice(start[a], start[a + 1]).sort();
    packed[a] = kept;
    for (let i = 0; i < own.length; i += 1) {
      if (i > 0 && own[i] === own[i - 1]) continue;
      neighbours[kept] = own[i] as number;
      kept += 1;
    }
  }
  packed[start.length - 1] = kept;
  return { start: packed, neighbours: neighbours.slice(0, kept) };
}
