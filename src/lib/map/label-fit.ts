import type { IdRaster } from './id-raster';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Rectangles of the labels that are there already; a new one must find room between them. */
export class LabelRoom {
  readonly #taken: Box[] = [];

  /** Marks a rectangle as taken, whatever it meets. */
  keep(box: Box): void {
    this.#taken.push(box);
  }

  /** Takes the rectangle and says yes, or leaves it and says no when it meets another. */
  take(box: Box): boolean {
    const clash = this.#taken.some(
      (other) =>
        box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top,
    );
    if (!clash) this.#taken.push(box);
    return !clash;
  }
}

/**
 * Whether a label of width × height lies wholly within its area when its middle is at x, y; all in
 * the raster's px. Looks at the raster along the label's edges and its middle line, so it costs the
 * same however many vertices the area has.
 */
export function fitsInArea(
  raster: IdRaster,
  area: number,
  x: number,
  y: number,
  width: number,
  height: number,
): boolean {
  const left = Math.floor(x - width / 2);
  const right = Math.ceil(x + width / 2);
  const top = Math.floor(y - height / 2);
  const bottom = Math.ceil(y + height / 2);
  if (!(left >= 0 && top >= 0 && right < raster.width && bottom < raster.height)) return false;
  for (const row of [top, Math.round(y), bottom]) {
    for (let column = left; column <= right; column += 1) {
      if (raster.ids[row * raster.width + column] !== area + 1) return false;
    }
  }
  return true;
}

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
