import type { Box } from '../label-fit';
import { placeCallout, type CalloutAsk } from './hall-callouts';
import { NO_STRIPS, type Strips, type WindowSize } from './hall-frame';

/** How small the whole may be drawn so that remarks stand beside it, in parts of its size without them. */
const SCALES = [1, 0.93, 0.85];
/** Where the whole stands in the room beside it: in the middle, or at an edge. */
const STANDS = [0.5, 0, 1];
/** What making the whole smaller by all of it is worth, as a part of the window (see the cost of a remark). */
const SMALLER = 0.06;
/** The same for the whole at an edge, and for a remark without any room. */
const ASIDE = 0.0001;
const NOWHERE = 1;
/** CSS px between the places that are looked at: where the whole stands is no matter of a few. */
const STEP = 24;

/** The whole as it is drawn without remarks, in CSS px of the window. */
export interface RoomSheet {
  readonly window: WindowSize;
  /** What the whole keeps clear of the window's edges. */
  readonly margin: number;
  readonly whole: Box;
  /** Square CSS px of areas in a rectangle. */
  readonly covered: (box: Box) => number;
}

/** One way to draw the whole: from what it is without remarks to where it is with them. */
interface Stand {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly strips: Strips;
  readonly cost: number;
}

function standsOf({ window, margin, whole }: RoomSheet): Stand[] {
  const [width, height] = [whole.right - whole.left, whole.bottom - whole.top];
  const stands = SCALES.flatMap((scale) =>
    STANDS.flatMap((across) =>
      STANDS.map((down): Stand => {
        const aside = Math.max(0, window.width - 2 * margin - scale * width);
        const above = Math.max(0, window.height - 2 * margin - scale * height);
        const strips = {
          left: across * aside,
          right: (1 - across) * aside,
          top: down * above,
          bottom: (1 - down) * above,
        };
        const off = (across === 0.5 ? 0 : ASIDE) + (down === 0.5 ? 0 : ASIDE);
        const cost = (SMALLER * (1 - scale) + off) * window.width * window.height;
        return { scale, left: margin + strips.left, top: margin + strips.top, strips, cost };
      }),
    ),
  );
  return stands.sort((a, b) => a.cost - b.cost);
}

/** What remarks would cover if the whole stood so; more than `most` is not reckoned to the end. */
function costOf(asks: readonly CalloutAsk[], sheet: RoomSheet, stand: Stand, most: number): number {
  const { window, whole } = sheet;
  const { scale } = stand;
  const back = (box: Box): Box => ({
    left: (box.left - stand.left) / scale + whole.left,
    right: (box.right - stand.left) / scale + whole.left,
    top: (box.top - stand.top) / scale + whole.top,
    bottom: (box.bottom - stand.top) / scale + whole.top,
  });
  const taken: Box[] = [];
  let { cost } = stand;
  for (const ask of asks) {
    if (cost >= most) return cost;
    const x = (ask.x - whole.left) * scale + stand.left;
    const y = (ask.y - whole.top) * scale + stand.top;
    const covered = (box: Box): number => sheet.covered(back(box)) * scale ** 2;
    const own = (box: Box): number => (ask.own?.(back(box)) ?? 0) * scale ** 2;
    const found = placeCallout({ ...ask, x, y, own }, { window, taken, labels: [], covered, step: STEP });
    cost += found?.cost ?? NOWHERE * window.width * window.height;
    if (found !== null) taken.push(found.box);
  }
  return cost;
}

/**
 * What is kept at the window's edges so that remarks (`asks`, in CSS px of the whole as it is without them)
 * stand on free ground: the whole moves aside where that is enough, and is drawn smaller, never under 85 %,
 * where that frees more ground than it takes. Nothing without remarks.
 */
export function roomFor(asks: readonly CalloutAsk[], sheet: RoomSheet): Strips {
  if (asks.length === 0) return NO_STRIPS;
  let best: { strips: Strips; cost: number } | null = null;
  for (const stand of standsOf(sheet)) {
    const cost = costOf(asks, sheet, stand, best?.cost ?? Infinity);
    if (best === null || cost < best.cost) best = { strips: stand.strips, cost };
  }
  return best?.strips ?? NO_STRIPS;
}
