import type { Geometry, Topology } from '$lib/domain';
import { areaOfSide } from './sides';
import { traceRings } from './trace-rings';

/** A ring thinner than this on average (degrees, about a centimetre) encloses nothing. */
const THINNEST = 1e-7;

/** The rings of all areas, sorted by area; each ring is an area of its own in `geometry`. */
export interface AreaRings {
  readonly geometry: Geometry;
  /** The area each ring belongs to, ascending. */
  readonly area: Int32Array;
  /** Twice the enclosed area in square degrees: positive counter-clockwise, negative for a hole. */
  readonly twice: Float64Array;
}

/** The rings of a topology's areas, without those that enclose nothing (an edge run there and back). */
export function areaRings(topology: Topology): AreaRings {
  const { sides, start } = traceRings(topology);
  const all = start.subarray(0, -1).map((_, ring) => ring);
  const areaOf = (ring: number) => areaOfSide(topology, sides[start[ring] as number] as number);
  const sorted = all.sort((a, b) => areaOf(a) - areaOf(b) || a - b);
  const coords: number[] = [];
  const ringStart = [0];
  const area: number[] = [];
  const twice: number[] = [];
  for (const ring of sorted) {
    const first = coords.length;
    for (let i = start[ring] as number; i < (start[ring + 1] as number); i += 1) {
      appendSide(topology, sides[i] as number, coords);
    }
    const enclosed = measure(coords, first);
    if (Math.abs(enclosed.twice) <= THINNEST * enclosed.length) {
      coords.length = first;
      continue;
    }
    ringStart.push(coords.length / 2);
    area.push(areaOf(ring));
    twice.push(enclosed.twice);
  }
  const one = Uint32Array.from(ringStart, (_, ring) => ring);
  return {
    geometry: {
      coords: Float64Array.from(coords),
      ringStart: Uint32Array.from(ringStart),
      polygonStart: one,
      areaStart: one,
      bbox: null,
    },
    area: Int32Array.from(area),
    twice: Float64Array.from(twice),
  };
}

/** Adds the vertices of a side but its last, with which the next one starts. */
function appendSide({ coords, arcStart }: Topology, side: number, out: number[]): void {
  const first = arcStart[side >> 1] as number;
  const last = (arcStart[(side >> 1) + 1] as number) - 1;
  for (let step = 0; step < last - first; step += 1) {
    const vertex = side % 2 === 0 ? first + step : last - step;
    out.push(coords[2 * vertex] as number, coords[2 * vertex + 1] as number);
  }
}

/** Twice the signed area and the length of the ring that starts at `first`, in degrees. */
function measure(coords: readonly number[], first: number): { twice: number; length: number } {
  const x0 = coords[first] as number;
  const y0 = coords[first + 1] as number;
  // From the first vertex: products of far coordinates would lose the digits of a small ring.
  let [ax, ay, twice, length] = [0, 0, 0, 0];
  for (let i = first + 2; i <= coords.length; i += 2) {
    const bx = i === coords.length ? 0 : (coords[i] as number) - x0;
    const by = i === coords.length ? 0 : (coords[i + 1] as number) - y0;
    twice += ax * by - bx * ay;
    length += Math.hypot(bx - ax, by - ay);
    [ax, ay] = [bx, by];
  }
  return { twice, length };
}
