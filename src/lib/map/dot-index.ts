import type { DotSet } from '$lib/domain';
import { fanOut, fanReach } from './fan-out';
import { place, worldSize, type Frame } from './frame';
import { pack, worldX, worldY, type WorldPoint } from './mercator';

/** Dots in Mercator units, found by place. */
export interface PackedDots {
  readonly set: DotSet;
  readonly origin: WorldPoint;
  readonly at: Float64Array;
  readonly largestStack: number;
  /** Typical way from dot to dot, in units: what each would have if all were spread evenly. */
  readonly spacing: number;
  /** The dots that have a place. */
  readonly placed: Uint32Array;
}

/** Packs a dot set, once; dots without a place (NaN) are left out. */
export function packDots(set: DotSet): PackedDots {
  const placed: number[] = [];
  for (let dot = 0; dot < set.count; dot += 1) {
    if (Number.isFinite(set.at[2 * dot]) && Number.isFinite(set.at[2 * dot + 1])) placed.push(dot);
  }
  const first = placed[0] ?? 0;
  const origin = { x: worldX(set.at[2 * first] ?? 0), y: worldY(set.at[2 * first + 1] ?? 0) };
  const at = pack(set.at, origin);
  const largestStack = set.stackSize.reduce((most, size) => Math.max(most, size), 1);
  return { set, origin, at, largestStack, spacing: spacingOf(at, placed), placed: Uint32Array.from(placed) };
}

function spacingOf(at: Float64Array, placed: readonly number[]): number {
  if (placed.length === 0) return 0;
  const side = (axis: 0 | 1): number => {
    const along = placed.map((dot) => at[2 * dot + axis] as number);
    const [least, most] = along.reduce(
      ([low, high], v) => [Math.min(low, v), Math.max(high, v)],
      [Infinity, -Infinity],
    );
    return (most ?? 0) - (least ?? 0);
  };
  return Math.sqrt((side(0) * side(1)) / placed.length);
}

const SMALLEST = 2.5;
const LARGEST = 9;
/** Dots take no more than this part of the way to the next, so that very many can still be told apart. */
const SHARE = 0.3;

/** CSS px of a dot's radius: 2.5 when a whole district is seen, 9 when a street is; less among very many. */
export function dotRadius(zoom: number, { spacing }: Pick<PackedDots, 'spacing'>): number {
  const room = spacing > 0 ? SHARE * spacing * worldSize(zoom) : LARGEST;
  return Math.max(SMALLEST, Math.min(LARGEST, 1.5 * (zoom - 12), room));
}

/** A dot on screen, in CSS px of a frame. */
export interface DotPlace {
  readonly dot: number;
  /** Where it is drawn. */
  readonly x: number;
  readonly y: number;
  /** Its true place; the same unless it is fanned out. */
  readonly trueX: number;
  readonly trueY: number;
}

/** Where a dot is drawn in a frame. */
export function dotPlace(dots: PackedDots, dot: number, frame: Frame): DotPlace {
  const { k, dx, dy } = place(frame, dots.origin);
  const trueX = (dots.at[2 * dot] as number) * k + dx;
  const trueY = (dots.at[2 * dot + 1] as number) * k + dy;
  const { stackRank, stackSize } = dots.set;
  const fan = fanOut(stackRank[dot] ?? 0, stackSize[dot] ?? 1, dotRadius(frame.zoom, dots));
  return { dot, x: trueX + fan.dx, y: trueY + fan.dy, trueX, trueY };
}

/** Dots drawn in or near a rectangle of the frame (CSS px), in drawing order. */
export function dotsIn(
  dots: PackedDots,
  frame: Frame,
  box: readonly [west: number, north: number, east: number, south: number],
): DotPlace[] {
  const { k, dx, dy } = place(frame, dots.origin);
  const radius = dotRadius(frame.zoom, dots);
  const reach = fanReach(dots.largestStack, radius) + radius;
  const [west, north] = [(box[0] - reach - dx) / k, (box[1] - reach - dy) / k];
  const [east, south] = [(box[2] + reach - dx) / k, (box[3] + reach - dy) / k];
  const found: DotPlace[] = [];
  // A scan of all dots takes less than a tenth of a millisecond for thousands: no index pays for its code.
  for (const dot of dots.placed) {
    const [x, y] = [dots.at[2 * dot] as number, dots.at[2 * dot + 1] as number];
    if (x >= west && x <= east && y >= north && y <= south) found.push(dotPlace(dots, dot, frame));
  }
  return found;
}

/** The dot whose drawn place is nearest to a point, at most its radius and `slack` px away; -1 for none. */
export function dotAt(dots: PackedDots, frame: Frame, x: number, y: number, slack: number): number {
  const limit = dotRadius(frame.zoom, dots) + slack;
  let nearest = -1;
  let distance = limit;
  for (const spot of dotsIn(dots, frame, [x - limit, y - limit, x + limit, y + limit])) {
    const away = Math.hypot(spot.x - x, spot.y - y);
    // Of two at the same distance the later one is drawn on top.
    if (away > distance) continue;
    distance = away;
    nearest = spot.dot;
  }
  return nearest;
}
