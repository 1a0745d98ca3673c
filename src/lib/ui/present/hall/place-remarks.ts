import type { Callout } from '$lib/domain';
import {
  areaAtPoint,
  groundIn,
  placeCallout,
  wrapLines,
  type Box,
  type HallGround,
  type Strips,
  type WindowSize,
} from '$lib/map';
import { EDGE, plateOf, widthOf } from './letters';

/** Widths that a remark may take, in parts of the map's. */
const WIDTHS = [0.24, 0.3, 0.42, 0.6, 0.78, 0.94];
/** CSS px around a remark in a strip that is kept for it. */
const BESIDE = 18;

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

/**
 * What has to be kept free above and below the map, so that no remark lies over other areas: as much as those
 * of the upper and of the lower half take one over another. `half`: where a remark's area lies; null where it
 * is not seen.
 */
export function stripsFor(
  callouts: readonly Callout[],
  { size, letters, font, words }: Pick<RemarkSheet, 'size' | 'letters' | 'font' | 'words'>,
  half: (callout: Callout) => keyof Strips | null,
): Strips {
  const most = (WIDTHS.at(-1) ?? 1) * size.width;
  const strips = { top: 0, bottom: 0 };
  for (const callout of callouts) {
    const side = half(callout);
    if (side === null) continue;
    const lines = wrapLines(words(callout), most, (line) => widthOf(line, letters, font));
    strips[side] += edged(plateOf(lines, letters, font)).height + BESIDE;
  }
  return strips;
}

/** Places a slide's remarks beside their areas, one after another; what is not seen, or has no room, is left out. */
export function placeRemarks(callouts: readonly Callout[], sheet: RemarkSheet): readonly PlacedRemark[] {
  const { size, letters, font, ground } = sheet;
  const measure = (line: string): number => widthOf(line, letters, font);
  const remarks: PlacedRemark[] = [];
  for (const callout of callouts) {
    const point = sheet.pointOf(callout);
    const { x, y } = point ?? { x: -1, y: -1 };
    if (!(x >= 0 && y >= 0 && x <= size.width && y <= size.height)) continue;
    const tries = WIDTHS.map((part) => wrapLines(sheet.words(callout), part * size.width, measure));
    const sizes = tries.map((lines) => edged(plateOf(lines, letters, font)));
    const covered = (box: Box): number =>
      ground === null ? 0 : groundIn(ground, box, areaAtPoint(ground, x, y));
    const box = placeCallout({ x, y, sizes }, size, remarks, sheet.labels, covered);
    if (box === null) continue;
    const lines = tries.find(
      (_, i) =>
        Math.abs((sizes[i]?.width ?? 0) - (box.right - box.left)) < 0.01 &&
        Math.abs((sizes[i]?.height ?? 0) - (box.bottom - box.top)) < 0.01,
    );
    remarks.push({ ...box, x, y, lines: lines ?? [] });
  }
  return remarks;
}
