import type { Box } from '../label-fit';
import { fitLoosely } from './fit-loosely';
import { fitRectangle, hiddenBy } from './fit-rectangle';
import type { HallAsk, HallLabel, HallLabels } from './hall-ask';
import type { HallGround } from './hall-ground';

/** Labels of one size, with how far down the order and the lists of wordings they are, all together. */
interface Try {
  readonly size: number;
  readonly placed: readonly HallLabel[];
  readonly late: number;
  readonly hidden: number;
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
  let [late, hidden, liking] = [0, 0, 0];
  for (const [at, area] of order.entries()) {
    if (placed.length >= ask.most) return { size, placed, late, hidden, liking, full: true };
    const part = ground.parts[area] ?? null;
    if (part === null) continue;
    const found = inside(ground, ask, area, part, size, taken);
    const over = found === null && ask.spoken.includes(area) ? beyond(ground, ask, area, part, size) : null;
    if (over !== null) taken.push(over);
    const label = found?.label ?? over;
    if (label === null) continue;
    placed.push(label);
    late += at;
    hidden += hiddenBy(label, ask.avoided);
    liking += found?.rank ?? 0;
  }
  return { size, placed, late, hidden, liking, full: false };
}

/**
 * A label wholly in its area, and how far down the list of wordings it is: the first that hides nothing that is
 * avoided, else the one that hides least; null where none has room.
 */
function inside(
  ground: HallGround,
  ask: HallAsk,
  area: number,
  part: Box,
  size: number,
  taken: readonly Box[],
): { label: HallLabel; rank: number } | null {
  const { avoided, marks = [] } = ask;
  const near = avoided.filter((box) => hiddenBy(box, [part]) > 0);
  const ways = ask.wordings(area).map((lines, rank) => ({ lines, rank, plate: ask.measure(lines, size) }));
  const at = (box: Box, { lines, rank }: (typeof ways)[number]): { label: HallLabel; rank: number } => {
    return { label: { area, lines, within: true, ...box }, rank };
  };
  for (const way of ways) {
    const box = fitRectangle(ground.raster, area, part, way.plate, [...taken, ...near], marks);
    if (box !== null) return at(box, way);
  }
  if (near.length === 0) return null;
  let least: { box: Box; way: (typeof ways)[number]; hidden: number } | null = null;
  for (const way of ways) {
    const box = fitRectangle(ground.raster, area, part, way.plate, taken, near);
    const hidden = box === null ? Infinity : hiddenBy(box, near);
    if (box !== null && (least === null || hidden < least.hidden)) least = { box, way, hidden };
  }
  return least && at(least.box, least.way);
}

/**
 * Places labels wholly within their own areas, where they cannot meet one another: those of what is spoken of
 * first, then those of the highest rank, of these the largest on screen, until there are `most`. All have one
 * size: that at which most of them have room, of these that with the highest ranks, then that at which
 * they hide least of what they avoid, then with the wordings best liked, of these the largest. Every area whose label has room at that size has one, unless `most` are
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
    (a, b) =>
      b.placed.length - a.placed.length || a.late - b.late || a.hidden - b.hidden || a.liking - b.liking,
  );
  const { size, placed, full } = best ?? { size: 0, placed: [], full: false };
  const labelled = new Set(placed.map(({ area }) => area));
  return { size, placed, left: wanted.filter((area) => !labelled.has(area)).sort((a, b) => a - b), full };
}
