import { twiceArea, type Metres, type Position, type Ring } from './shape';

/** Narrower than this a way there and back is a slip of the pen, metres. */
const SPIKE_M = 0.1;

/** A ring without what adds nothing to it, or none where nothing is left. */
export interface TidyRing {
  readonly ring: Ring | null;
  /** Vertices at the place of the one before. */
  readonly repeated: number;
  /** Vertices from which the border runs back the way it came. */
  readonly spikes: number;
}

/**
 * Takes out repeated vertices and spikes (the tip of a way there and back less than 10 cm apart). Null where
 * fewer than three vertices or no ground remain.
 */
export function tidyRing(given: Ring, metres: Metres): TidyRing {
  const apart = given.filter((p, v) => !same(p, given.at(v - 1) ?? p) || given.length === 1);
  const ring = [...apart];
  let spikes = 0;
  // A tip taken out may leave another: its neighbours are looked at again.
  for (let v = 0; v < ring.length && ring.length >= 3;) {
    const [before, at, after] = [ring.at(v - 1), ring[v], ring[(v + 1) % ring.length]];
    if (before === undefined || at === undefined || after === undefined) break;
    if (same(before, at)) ring.splice(v, 1);
    else if (isSpike(before, at, after, metres)) {
      ring.splice(v, 1);
      spikes += 1;
      v = Math.max(0, v - 2);
    } else v += 1;
  }
  const repeated = given.length - apart.length;
  return { ring: isFlat(ring) ? null : ring, repeated, spikes };
}

/** Whether all vertices lie on one line. The area does not tell: the wings of a bow-tie cancel out. */
function isFlat([first, ...rest]: Ring): boolean {
  return rest.every((p, v) => twiceArea([first ?? p, p, rest[v + 1] ?? p]) === 0);
}

const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

/** Whether the ways from a tip to its two neighbours run side by side. */
function isSpike(before: Position, tip: Position, after: Position, { perLon, perLat }: Metres): boolean {
  const [ax, ay] = [(before[0] - tip[0]) * perLon, (before[1] - tip[1]) * perLat];
  const [bx, by] = [(after[0] - tip[0]) * perLon, (after[1] - tip[1]) * perLat];
  const long = Math.max(Math.hypot(ax, ay), Math.hypot(bx, by));
  const apart = Math.abs(ax * by - ay * bx) / long;
  // Short arms are always near: what counts is that they are much longer than they are apart.
  const short = Math.min(Math.hypot(ax, ay), Math.hypot(bx, by));
  return ax * bx + ay * by > 0 && apart < Math.min(SPIKE_M, short / 20);
}
