import type { Box } from '../label-fit';
import { crosses } from './line-under';

/** A remark that points at a place of the window. */
export interface CalloutAsk {
  readonly x: number;
  readonly y: number;
  /** Square CSS px of its own area in a rectangle; nothing where it has none. */
  readonly own?: (box: Box) => number;
  /** Sizes that its words may take, the one best liked first. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

/** CSS px of way that cost twice as much as they are long: a longer line leads across half the map. */
const FAR = 150;
/** Steps of the search, CSS px, unless told otherwise. */
const STEP = 12;
/** Clear CSS px around a remark and what it points at. */
const CLEAR = 6;
/** CSS px of way that one square px of a label, or of what `covered` counts, is worth. */
const LABEL = 10;
const GROUND = 0.15;
/** Its own area is this much less dear to a remark than that of others. */
const OWN = 0.6;
/** The same of a px from its middle: of places equally near, the one over or under what it points at. */
const ASIDE = 0.05;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Where a remark may begin, with so much room beyond it: in steps, and at the far edge. */
function corners(room: number, step: number): number[] {
  if (room < 2 * CLEAR) return [];
  const steps = Math.floor((room - 2 * CLEAR) / step);
  return [...Array.from({ length: steps + 1 }, (_, i) => CLEAR + i * step), room - CLEAR];
}

/** How far a point lies from a rectangle. */
function away({ left, top, right, bottom }: Box, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** What a line that runs under another plate costs, CSS px of way. */
const CROSSING = 120;
/** What remarks stand on. */
export interface CalloutSheet {
  readonly window: { readonly width: number; readonly height: number };
  /** Remarks that have their place: none lies over another. */
  readonly taken: readonly Box[];
  readonly labels: readonly Box[];
  /** What a rectangle covers of the map, in square px as dear as they are. */
  readonly covered: (box: Box) => number;
  /** CSS px between the places that are looked at. */
  readonly step?: number;
}

/**
 * Where a remark stands: within the window, never over the place that it points at or over another remark,
 * over as little of the labels and of the map as can be, and as near as can be. `cost`: CSS px of way, with all
 * that it covers. Null where it has no room.
 */
export function placeCallout(
  { x, y, sizes, own }: CalloutAsk,
  { window, taken, labels, covered, step = STEP }: CalloutSheet,
): { readonly box: Box; readonly cost: number } | null {
  let best: { box: Box; cost: number } | null = null;
  for (const { width, height } of sizes) {
    for (const left of corners(window.width - width, step)) {
      for (const top of corners(window.height - height, step)) {
        const box = { left, top, right: left + width, bottom: top + height };
        const distance = away(box, x, y);
        const way = distance * (1 + distance / FAR);
        if (distance < CLEAR || (best !== null && way >= best.cost)) continue;
        if (taken.some((other) => overlap(box, other) > 0)) continue;
        const hidden = labels.reduce((sum, label) => sum + overlap(box, label), 0);
        const aside = Math.hypot(x - left - width / 2, y - top - height / 2);
        const near = way + ASIDE * aside + LABEL * hidden;
        if (best !== null && near >= best.cost) continue;
        const under = [...labels, ...taken].filter((other) => crosses(x, y, box, other)).length;
        const cost = near + GROUND * (covered(box) - OWN * (own?.(box) ?? 0)) + CROSSING * under;
        if (best === null || cost < best.cost) best = { box, cost };
      }
    }
  }
  return best;
}
