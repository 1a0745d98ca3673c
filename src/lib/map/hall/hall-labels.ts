import type { Wording } from '../area-wording';
import type { Box } from '../label-fit';
import { fitLoosely } from './fit-loosely';
import { fitRectangle } from './fit-rectangle';
import type { WindowSize } from './hall-frame';
import type { HallGround } from './hall-ground';

/** A label with its plate, in CSS px of the window. */
export interface HallLabel extends Box {
  readonly area: number;
  readonly lines: Wording;
  /** False: it has no room in its area, and lies over the border. */
  readonly within: boolean;
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
  /** Areas that are spoken of: labelled before all others, where there is no room over their own border. */
  readonly spoken: readonly number[];
  /** What labels keep clear of where they can. */
  readonly avoided: readonly Box[];
}

/** Labels that have room, and the areas asked whose label has none. */
export interface HallLabels {
  readonly size: number;
  readonly placed: readonly HallLabel[];
  readonly left: readonly number[];
  /** There were `most` labels before all areas were asked. */
  readonly full: boolean;
}

/** Labels of one size, with how far down the order and the lists of wordings they are, all together. */
interface Try {
  readonly size: number;
  readonly placed: readonly HallLabel[];
  readonly late: number;
  readonly liking: number;
  readonly full: boolean;
}

/** A label over the border of an area that is spoken of: with the wording that lies in it for the most part. */
function beyond(ground: HallGround, ask: HallAsk, area: number, part: Box, size: number): HallLabel | null {
  const ways = ask.wordings(area).flatMap((lines) => {
    const found = fitLoosely(ground.raster, area, part, ask.measure(lines, size), ask.taken);
    return found === null ? [] : [{ lines, ...found }];
  });
  const [best] = ways.sort((a, b) => b.share - a.share);
  return best === undefined ? null : { area, lines: best.lines, within: false, ...best.box };
}

function placeAt(ground: HallGround, ask: HallAsk, order: readonly number[], size: number): Try {
  const placed: HallLabel[] = [];
  // What lies over a border keeps others from there.
  const taken: Box[] = [...ask.taken];
  let [late, liking] = [0, 0];
  for (const [at, area] of order.entries()) {
    if (placed.length >= ask.most) return { size, placed, late, liking, full: true };
    const part = ground.parts[area] ?? null;
    if (part === null) continue;
    const found = inside(ground, ask, area, part, size, taken);
    const over = found === null && ask.spoken.includes(area) ? beyond(ground, ask, area, part, size) : null;
    if (over !== null) taken.push(over);
    const label = found?.label ?? over;
    if (label === null) continue;
    placed.push(label);
    late += at;
    liking += found?.rank ?? 0;
  }
  return { size, placed, late, liking, full: false };
}

/** A label wholly in its area, and how far down the list of wordings it is; null where none has room. */
function inside(
  ground: HallGround,
  ask: HallAsk,
  area: number,
  part: Box,
  size: number,
  taken: readonly Box[],
): { label: HallLabel; rank: number } | null {
  for (const [rank, lines] of ask.wordings(area).entries()) {
    const plate = ask.measure(lines, size);
    const box =
      fitRectangle(ground.raster, area, part, plate, [...taken, ...ask.avoided]) ??
      fitRectangle(ground.raster, area, part, plate, taken);
    if (box !== null) return { label: { area, lines, within: true, ...box }, rank };
  }
  return null;
}

/**
 * Places labels wholly within their own areas, where they cannot meet one another: those of what is spoken of
 * first, then those of the highest rank, of these the largest on screen, until there are `most`. All have one
 * size: that at which most of them have room, of these that with the highest ranks, then with the wordings
 * best liked, of these the largest. Every area whose label has room at that size has one, unless `most` are
 * drawn; what is spoken of has one anyway.
 */
export function placeHallLabels(ground: HallGround, ask: HallAsk): HallLabels {
  const { pixels } = ground;
  const wanted = ask.asked.filter((area) => (pixels[area] ?? 0) > 0);
  // Areas of about the same size come in their own order.
  const extent = (area: number): number => Math.round(Math.log2(pixels[area] as number));
  const rank = (area: number): number => (ask.spoken.includes(area) ? Infinity : ask.rank(area));
  const before = (a: number, b: number): number => (rank(a) === rank(b) ? 0 : rank(b) - rank(a));
  const order = [...wanted].sort((a, b) => before(a, b) || extent(b) - extent(a) || a - b);
  const tries = ask.sizes.map((size) => placeAt(ground, ask, order, size));
  const [best] = tries.sort(
    (a, b) => b.placed.length - a.placed.length || a.late - b.late || a.liking - b.liking,
  );
  const { size, placed, full } = best ?? { size: 0, placed: [], full: false };
  const labelled = new Set(placed.map(({ area }) => area));
  return { size, placed, left: wanted.filter((area) => !labelled.has(area)).sort((a, b) => a - b), full };
}
