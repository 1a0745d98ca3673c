import type { Callout } from '$lib/domain';
import { groundIn, placeCallout, wrapLines, type Box, type HallGround, type WindowSize } from '$lib/map';
import { EDGE, plateOf, widthOf } from './letters';

/** Widths that a remark may take, in parts of the map's. */
const WIDTHS = [0.3, 0.42, 0.6];

/** A remark in its place, with the point that it is about. */
export interface PlacedRemark extends Box {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** What the remarks are written on. */
export interface RemarkSheet {
  readonly size: WindowSize;
  readonly letters: number;
  readonly font: string;
  readonly ground: HallGround | null;
  /** Labels as they would stand without remarks. */
  readonly labels: readonly Box[];
  readonly pointOf: (callout: Callout) => { readonly x: number; readonly y: number } | null;
  readonly words: (callout: Callout) => string;
}

/** A plate with the line around it. */
const edged = ({ width, height }: WindowSize): WindowSize => ({
  width: width + 2 * EDGE,
  height: height + 2 * EDGE,
});

/** Places a slide's remarks beside their areas, one after another; what is not seen, or has no room, is left out. */
export function placeRemarks(callouts: readonly Callout[], sheet: RemarkSheet): readonly PlacedRemark[] {
  const { size, letters, font, ground } = sheet;
  const covered = (box: Box): number => (ground === null ? 0 : groundIn(ground, box));
  const measure = (line: string): number => widthOf(line, letters, font);
  const remarks: PlacedRemark[] = [];
  for (const callout of callouts) {
    const point = sheet.pointOf(callout);
    const { x, y } = point ?? { x: -1, y: -1 };
    if (!(x >= 0 && y >= 0 && x <= size.width && y <= size.height)) continue;
    const tries = WIDTHS.map((part) => wrapLines(sheet.words(callout), part * size.width, measure));
    const sizes = tries.map((lines) => edged(plateOf(lines, letters, font)));
    const box = placeCallout({ x, y, sizes }, size, remarks, sheet.labels, covered);
    if (box === null) continue;
    const lines = tries.find((_, i) => Math.abs((sizes[i]?.width ?? 0) - (box.right - box.left)) < 0.01);
    remarks.push({ ...box, x, y, lines: lines ?? [] });
  }
  return remarks;
}
