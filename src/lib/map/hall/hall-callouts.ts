import type { Box } from '../label-fit';

/** A remark that points at a place of the window. */
export interface CalloutAsk {
  readonly x: number;
  readonly y: number;
  /** Sizes that its words may take, the one best liked first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** Steps of the search, CSS px. */
const STEP = 12;
/** Clear CSS px around a remark and what it points at. */
const CLEAR = 6;
/** CSS px of way that one square px of a label, or of the areas, is worth. */
const LABEL = 10;
const GROUND = 0.01;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** How far a point lies from a rectangle. */
function away({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Where a remark stands: within the window, never over the place that it points at or over another remark
 * (`taken`), over as little of the `labels` and of the areas (`covered`, square px) as can be, and as near as
 * can be. Null where it has no room.
 */
export function placeCallout(
  { x, y, sizes }: CalloutAsk,
  window: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  labels: readonly Box[],
  covered: (box: Box) => number,
): Box | null {
  let best: { box: Box; cost: number } | null = null;
  for (const { width, height } of sizes) {
    for (let left = CLEAR; left + width + CLEAR <= window.width; left += STEP) {
      for (let top = CLEAR; top + height + CLEAR <= window.height; top += STEP) {
        const box = { left, top, right: left + width, bottom: top + height };
        const distance = away(box, x, y);
        if (distance < CLEAR || taken.some((other) => overlap(box, other) > 0)) continue;
        const hidden = labels.reduce((sum, label) => sum + overlap(box, label), 0);
        const cost = distance + LABEL * hidden + GROUND * covered(box);
        if (best === null || cost < best.cost) best = { box, cost };
      }
    }
  }
  return best?.box ?? null;
}
