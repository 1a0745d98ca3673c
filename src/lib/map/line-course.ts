/** Where a name runs along a line: its middle, and its angle in radians, never upside down. */
export interface Course {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** A chord at least this part of the way along the line is straight enough to carry a name. */
const STRAIGHT = 0.985;

function distances(line: ArrayLike<number>): number[] {
  const along = [0];
  for (let i = 2; i + 1 < line.length; i += 2) {
    const dx = (line[i] as number) - (line[i - 2] as number);
    const dy = (line[i + 1] as number) - (line[i - 1] as number);
    along.push((along.at(-1) as number) + Math.hypot(dx, dy));
  }
  return along;
}

function pointAt(line: ArrayLike<number>, along: readonly number[], distance: number): [number, number] {
  const next = Math.max(
    1,
    along.findIndex((d) => d >= distance),
  );
  const from = along[next - 1] as number;
  const length = (along[next] as number) - from;
  const t = length === 0 ? 0 : (distance - from) / length;
  const mix = (i: number) =>
    (line[2 * next - 2 + i] as number) * (1 - t) + (line[2 * next + i] as number) * t;
  return [mix(0), mix(1)];
}

/**
 * The straightest stretch of a line (x, y, x, y ... in px) that is `width` long and lies within
 * 0, 0 .. right, bottom; null where the name does not fit.
 */
export function courseFor(
  line: ArrayLike<number>,
  width: number,
  right: number,
  bottom: number,
): Course | null {
  const along = distances(line);
  const length = along.at(-1) ?? 0;
  let best: Course | null = null;
  let straightest = STRAIGHT * width;
  for (let start = 0; start + width <= length; start += width / 4) {
    const [x0, y0] = pointAt(line, along, start);
    const [x1, y1] = pointAt(line, along, start + width);
    const within = Math.min(x0, x1) >= 0 && Math.min(y0, y1) >= 0;
    if (!within || Math.max(x0, x1) > right || Math.max(y0, y1) > bottom) continue;
    const chord = Math.hypot(x1 - x0, y1 - y0);
    if (chord <= straightest) continue;
    straightest = chord;
    const forward = x1 >= x0;
    const angle = forward ? Math.atan2(y1 - y0, x1 - x0) : Math.atan2(y0 - y1, x0 - x1);
    best = { x: (x0 + x1) / 2, y: (y0 + y1) / 2, angle };
  }
  return best;
}
