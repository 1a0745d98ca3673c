import type { DotSet } from '$lib/domain';
import Flatbush from 'flatbush';
import { fanOut, fanReach } from './fan-out';
import { place, type Frame } from './frame';
import { pack, worldX, worldY, type WorldPoint } from './mercator';

/** Dots in Mercator units, found by place. */
export interface PackedDots {
  readonly set: DotSet;
  readonly origin: WorldPoint;
  readonly at: Float64Array;
  readonly largestStack: number;
  /** Null when no dot has a place. */
  readonly index: Flatbush | null;
  /** The dot of each entry of the index. */
  readonly entries: readonly number[];
}

/** Packs and indexes a dot set, once; dots without a place (NaN) are left out of the index. */
export function packDots(set: DotSet): PackedDots {
  const placed: number[] = [];
  for (let dot = 0; dot < set.count; dot += 1) {
    if (Number.isFinite(set.at[2 * dot]) && Number.isFinite(set.at[2 * dot + 1])) placed.push(dot);
  }
  const first = placed[0] ?? 0;
  const origin = { x: worldX(set.at[2 * first] ?? 0), y: worldY(set.at[2 * first + 1] ?? 0) };
  const at = pack(set.at, origin);
  const index = placed.length === 0 ? null : new Flatbush(placed.length);
  for (const dot of placed) index?.add(at[2 * dot] as number, at[2 * dot + 1] as number);
  index?.finish();
  const largestStack = set.stackSize.reduce((most, size) => Math.max(most, size), 1);
  return { set, origin, at, largestStack, index, entries: placed };
}

/** CSS px of a dot's radius: 2.5 when a whole district is seen, 9 when a street is. */
export function dotRadius(zoom: number): number {
  return Math.max(2.5, Math.min(9, 1.5 * (zoom - 12)));
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
  const fan = fanOut(stackRank[dot] ?? 0, stackSize[dot] ?? 1, dotRadius(frame.zoom));
  return { dot, x: trueX + fan.dx, y: trueY + fan.dy, trueX, trueY };
}

/** Dots drawn in or near a rectangle of the frame (CSS px), in drawing order. */
export function dotsIn(
  dots: PackedDots,
  frame: Frame,
  box: readonly [west: number, north: number, east: number, south: number],
): DotPlace[] {
  if (dots.index === null) return [];
  const { k, dx, dy } = place(frame, dots.origin);
  const radius = dotRadius(frame.zoom);
  const reach = fanReach(dots.largestStack, radius) + radius;
  const found = dots.index.search(
    (box[0] - reach - dx) / k,
    (box[1] - reach - dy) / k,
    (box[2] + reach - dx) / k,
    (box[3] + reach - dy) / k,
  );
  const inOrder = found.map((entry) => dots.entries[entry] as number).sort((a, b) => a - b);
  return inOrder.map((dot) => dotPlace(dots, dot, frame));
}

/** The dot whose drawn place is nearest to a point, at most its radius and `slack` px away; -1 for none. */
export function dotAt(dots: PackedDots, frame: Frame, x: number, y: number, slack: number): number {
  const limit = dotRadius(frame.zoom) + slack;
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
