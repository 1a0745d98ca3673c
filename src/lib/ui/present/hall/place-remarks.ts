import type { Callout } from '$lib/domain';
import { groundTable, leaderEnd, placeCallouts, type Box, type HallGround, type WindowSize } from '$lib/map';
import { MOST_REMARKS } from './letters';
import { remarkWays, type RemarkLetters, type RemarkWay } from './remark-plates';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A remark in its place, with the point that it is about. */
export interface PlacedRemark extends Box, Point {
  readonly callout: Callout;
  readonly lines: readonly string[];
}

/** What the remarks are written on. */
export interface RemarkSheet extends RemarkLetters {
  readonly ground: HallGround | null;
  /** Labels as they would stand without remarks. */
  readonly labels: readonly Box[];
  readonly pointOf: (callout: Callout) => Point | null;
  /** The area among those of the ground; -1 for one that is not among them. */
  readonly areaOf: (callout: Callout) => number;
}

/**
 * Places a slide's remarks on free ground near their areas; what is not seen, or has no room, is left out, and
 * what is more than a hall can take in.
 */
export function placeRemarks(callouts: readonly Callout[], sheet: RemarkSheet): readonly PlacedRemark[] {
  const { size: window, ground, labels } = sheet;
  const table = ground === null ? () => 0 : groundTable(ground);
  const asked = callouts
    .flatMap((callout) => {
      const point = sheet.pointOf(callout);
      return point === null || !holds(window, point) ? [] : [{ callout, ...point }];
    })
    .slice(0, MOST_REMARKS)
    .map((one) => {
      const area = sheet.areaOf(one.callout);
      const own = ground === null || area < 0 ? () => 0 : groundTable(ground, area);
      return { ...one, area, own, sizes: remarkWays(one.callout, sheet) };
    });
  const boxes = placeCallouts(asked, { window, labels, covered: table });
  return asked.flatMap(({ callout, x, y, area, sizes }, i) => {
    const box = boxes[i] ?? null;
    if (box === null) return [];
    const end = ground === null || area < 0 ? null : leaderEnd(ground, area, box, labels);
    return [{ ...box, ...(end ?? { x, y }), callout, lines: linesIn(sizes, box) }];
  });
}

const holds = ({ width, height }: WindowSize, { x, y }: Point): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** The lines that a plate of this size holds. */
function linesIn(ways: readonly RemarkWay[], { left, top, right, bottom }: Box): readonly string[] {
  const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;
  return (
    ways.find(({ width, height }) => near(width, right - left) && near(height, bottom - top))?.lines ?? []
  );
}
