import type { XY } from './draw-view.svelte';

/** Where a picture lies: its middle (metres), metres a pixel of it, and how far it is turned clockwise (degrees). */
export interface Placing {
  readonly middle: XY;
  readonly metresPerPixel: number;
  readonly turnedDeg: number;
}

/**
 * The placing that takes two places of a picture, as it lies now, to two other places of the plane: the only one
 * that moves, turns and scales alone. Null where the two places are one.
 */
export function matched(
  { middle, metresPerPixel, turnedDeg }: Placing,
  [from, fromOther]: readonly [XY, XY],
  [to, toOther]: readonly [XY, XY],
): Placing | null {
  const [ax, ay] = [fromOther[0] - from[0], fromOther[1] - from[1]];
  const [bx, by] = [toOther[0] - to[0], toOther[1] - to[1]];
  const [a, b] = [Math.hypot(ax, ay), Math.hypot(bx, by)];
  if (a === 0 || b === 0) return null;
  // As complex numbers: z → to + (b/a)(z − from).
  const re = (bx * ax + by * ay) / (a * a);
  const im = (by * ax - bx * ay) / (a * a);
  const [mx, my] = [middle[0] - from[0], middle[1] - from[1]];
  return {
    middle: [to[0] + re * mx - im * my, to[1] + re * my + im * mx],
    metresPerPixel: metresPerPixel * (b / a),
    turnedDeg: turnedDeg - (Math.atan2(im, re) * 180) / Math.PI,
  };
}
