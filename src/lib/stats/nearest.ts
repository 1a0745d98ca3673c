import { localPlane } from './local-plane';

/** Points by distance from one place. */
export interface Distances {
  /** Indices of the points, nearest first; of two as near, the lower index first. */
  readonly order: Uint32Array;
  /** Metres per point, by index; NaN for a point that is not finite. */
  readonly metres: Float64Array;
}

/**
 * Straight-line distances from a place (lon, lat) to points (lon, lat pairs), metres on the equal-area plane about
 * that place, so off by less than 1 in 1,000 within 10 km. Points that are not finite are in no order.
 * A few hundred points need no index. @throws RangeError for a place not in degrees.
 */
export function nearestFirst(points: Float64Array, from: readonly [lon: number, lat: number]): Distances {
  const plane = localPlane(...from);
  const metres = new Float64Array(points.length / 2);
  for (let i = 0; i < metres.length; i += 1) {
    metres[i] = Math.hypot(...plane.toPlane(points[2 * i] as number, points[2 * i + 1] as number));
  }
  const known = Uint32Array.from(metres.keys()).filter((i) => Number.isFinite(metres[i]));
  const order = known.sort((a, b) => (metres[a] as number) - (metres[b] as number) || a - b);
  return { order, metres };
}
