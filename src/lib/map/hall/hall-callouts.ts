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
/** CSS px of way that one square px of a label, or of other areas, is worth. */
const LABEL = 10;
const GROUND = 1;
/** The same of a px from its middle: of places equally near, the one over or under what it points at. */
const ASIDE = 0.05;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where a remark may begin, with so much room beyond it: in steps, and at the far edge. */
function corners(room: number): number[] {
  if (room < 2 * CLEAR) return [];
  const steps = Math.floor((room - 2 * CLEAR) / STEP);
  return [...Array.from({ length: steps + 1 }, (_, i) => CLEAR + i * STEP), room - CLEAR];
}

/** How far a point lies from a rectangle. */
function away({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/**
 * Where a remark stands: within the window, never over the place that it points at or over another remark
 * (`taken`), over as little of the `labels` and of other areas (`covered`, square px) as can be, and as near
 * as can be: in its own area or beside the map, where there is room. Null where it has no room.
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
    for (const left of corners(window.width - width)) {
      for (const top of corners(window.height - height)) {
        const box = { left, top, right: left + width, bottom: top + height };
        const distance = away(box, x, y);
        if (distance < CLEAR || taken.some((other) => overlap(box, other) > 0)) continue;
        const hidden = labels.reduce((sum, label) => sum + overlap(box, label), 0);
        const aside = Math.hypot(x - left - width / 2, y - top - height / 2);
        const near = distance + ASIDE * aside + LABEL * hidden;
        if (best !== null && near >= best.cost) continue;
        const cost = near + GROUND * covered(box);
        if (best === null || cost < best.cost) best = { box, cost };
      }
    }
  }
  return best?.box ?? null;
}
