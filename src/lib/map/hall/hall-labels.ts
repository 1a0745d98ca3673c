import type { Wording } from '../area-wording';
import type { Box } from '../label-fit';
import { fitRectangle } from './fit-rectangle';
import type { WindowSize } from './hall-frame';
import type { HallGround } from './hall-ground';

/** A label with its plate, in CSS px of the window. */
export interface HallLabel extends Box {
  readonly area: number;
  readonly lines: Wording;
}

/** Areas that ask for a label in a hall. */
export interface HallAsk {
  /** Ways to write an area's label, the one best liked first. */
  readonly wordings: (area: number) => readonly Wording[];
  /** CSS px of the letters, the size best liked first: all labels have the same. */
  readonly sizes: readonly number[];
  /** Size of a label with its plate, in CSS px. */
  readonly measure: (lines: Wording, size: number) => WindowSize;
  /** Areas of a higher rank are labelled before others; of the same rank the larger ones. */
  readonly rank: (area: number) => number;
  /** Areas that may have a label; the others are only in the way. */
  readonly asked: readonly number[];
  /** No more labels than these. */
  readonly most: number;
  readonly taken: readonly Box[];
  /** What labels keep clear of where they can. */
  readonly avoided: readonly Box[];
}

/** Labels that have room, and the areas asked whose label has none. */
export interface HallLabels {
  readonly size: number;
  readonly placed: readonly HallLabel[];
  readonly left: readonly number[];
}

/** Labels of one size, with how far down the lists of wordings they are, all together. */
interface Try {
  readonly size: number;
  readonly placed: readonly HallLabel[];
  readonly liking: number;
}

function placeAt(ground: HallGround, ask: HallAsk, order: readonly number[], size: number): Try {
  const placed: HallLabel[] = [];
  let liking = 0;
  for (const area of order) {
    if (placed.length >= ask.most) break;
    const part = ground.parts[area] ?? null;
    if (part === null) continue;
    for (const [rank, lines] of ask.wordings(area).entries()) {
      const plate = ask.measure(lines, size);
      const box =
        fitRectangle(ground.raster, area, part, plate, [...ask.taken, ...ask.avoided]) ??
        fitRectangle(ground.raster, area, part, plate, ask.taken);
      if (box === null) continue;
      placed.push({ area, lines, ...box });
      liking += rank;
      break;
    }
  }
  return { size, placed, liking };
}

/**
 * Places labels wholly within their own areas, where they cannot meet one another: those of the highest rank
 * first, of these the largest on screen, until there are `most`. All have one size: that at which most of them have room, of
 * these that with the wordings best liked, of these the largest. Every area whose label has room at that size
 * has one, unless `most` are drawn.
 */
export function placeHallLabels(ground: HallGround, ask: HallAsk): HallLabels {
  const { pixels } = ground;
  const wanted = ask.asked.filter((area) => (pixels[area] ?? 0) > 0);
  // Areas of about the same size come in their own order.
  const extent = (area: number): number => Math.round(Math.log2(pixels[area] as number));
  const order = [...wanted].sort((a, b) => ask.rank(b) - ask.rank(a) || extent(b) - extent(a) || a - b);
  const tries = ask.sizes.map((size) => placeAt(ground, ask, order, size));
  const [best] = tries.sort((a, b) => b.placed.length - a.placed.length || a.liking - b.liking);
  const { size, placed } = best ?? { size: 0, placed: [] };
  const labelled = new Set(placed.map(({ area }) => area));
  return { size, placed, left: wanted.filter((area) => !labelled.has(area)).sort((a, b) => a - b) };
}
