/** West, south, east, north in metres on a plane. */
export type PlaneBox = readonly [west: number, south: number, east: number, north: number];

/**
 * A piece of the bisector of sites a and b, from `low` to `high` metres along it (from the middle between the
 * two, to the left of the way from a to b), with its ends where these are known points.
 */
export interface Stretch {
  readonly points: ArrayLike<number>;
  readonly a: number;
  readonly b: number;
  readonly low: number;
  readonly high: number;
  readonly lowAt: readonly [x: number, y: number] | null;
  readonly highAt: readonly [x: number, y: number] | null;
}

/**
 * The part of a stretch within a box, as x0, y0, x1, y1; null where there is none. A known end within the
 * box is kept as it is, so that stretches that meet still do; beyond it an end is far and not to be trusted.
 */
export function lineWithin({ points, a, b, ...stretch }: Stretch, box: PlaneBox): number[] | null {
  const [ax, ay] = [points[2 * a] as number, points[2 * a + 1] as number];
  const [bx, by] = [points[2 * b] as number, points[2 * b + 1] as number];
  const length = Math.hypot(bx - ax, by - ay);
  const [dx, dy] = [(ay - by) / length, (bx - ax) / length];
  const [mx, my] = [(ax + bx) / 2, (ay + by) / 2];
  let { low, high } = stretch;
  for (const [start, step, min, max] of [
    [mx, dx, box[0], box[2]],
    [my, dy, box[1], box[3]],
  ] as const) {
    if (step === 0 && (start < min || start > max)) return null;
    if (step === 0) continue;
    const [t0, t1] = [(min - start) / step, (max - start) / step];
    low = Math.max(low, Math.min(t0, t1));
    high = Math.min(high, Math.max(t0, t1));
  }
  if (!(low < high)) return null;
  const end = (at: readonly [number, number] | null, t: number) =>
    at !== null && at[0] >= box[0] && at[0] <= box[2] && at[1] >= box[1] && at[1] <= box[3]
      ? at
      : [mx + t * dx, my + t * dy];
  return [...end(stretch.lowAt, low), ...end(stretch.highAt, high)];
}

/** Cross product of the ways from a to b and to c: positive where c is to the left. */
export function crossAt(points: ArrayLike<number>, a: number, b: number, c: number): number {
  const [ax, ay] = [points[2 * a] as number, points[2 * a + 1] as number];
  return (
    ((points[2 * b] as number) - ax) * ((points[2 * c + 1] as number) - ay) -
    ((points[2 * b + 1] as number) - ay) * ((points[2 * c] as number) - ax)
  );
}
