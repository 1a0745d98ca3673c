import type { Wording } from './area-wording';
import type { Placement } from './frame';
import type { Box } from './label-fit';
import type { PackedAreas } from './packed-areas';

/** CSS px of the frame. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Lines of a label are this many times the size of its letters apart. */
export const LINE_HEIGHT = 1.1;
/** Places that are tried in an area, at most about this many. */
const TRIES = 90;

/** The part of an area's box that is to be seen. */
export function boxSeen({ boxes }: PackedAreas, area: number, { k, dx, dy }: Placement, seen: Box): Box {
  return {
    left: Math.max(seen.left, (boxes[4 * area] as number) * k + dx),
    top: Math.max(seen.top, (boxes[4 * area + 1] as number) * k + dy),
    right: Math.min(seen.right, (boxes[4 * area + 2] as number) * k + dx),
    bottom: Math.min(seen.bottom, (boxes[4 * area + 3] as number) * k + dy),
  };
}

/** Places within a box, the nearest to the middle first, and the middle itself before all others. */
export function spots(middle: Spot, { left, top, right, bottom }: Box): Spot[] {
  const step = Math.max(3, Math.sqrt(((right - left) * (bottom - top)) / TRIES));
  const found: Spot[] = [];
  for (let x = middle.x - Math.floor((middle.x - left) / step) * step; x <= right; x += step) {
    for (let y = middle.y - Math.floor((middle.y - top) / step) * step; y <= bottom; y += step) {
      found.push({ x, y });
    }
  }
  // A name beside the middle reads better than one above or below it.
  const away = ({ x, y }: Spot) => (x - middle.x) ** 2 + 1.5 * (y - middle.y) ** 2;
  return found.sort((a, b) => away(a) - away(b));
}

/** A rectangle about its middle. */
export function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** CSS px from the top of a label's first line to the bottom of its last. */
export function labelHeight(lines: Wording, size: number): number {
  return size * (1 + (lines.length - 1) * LINE_HEIGHT);
}
