import type { Wording } from './area-wording';
import { place, type Frame } from './frame';
import type { IdRaster } from './id-raster';
import { fitsInArea, type Box, type LabelRoom, type OwnerOf } from './label-fit';
import { around, boxSeen, labelHeight, spots, type Spot } from './label-spots';
import type { PackedAreas } from './packed-areas';

/** A label in its place, given by its middle. */
export interface PlacedLabel extends Spot {
  readonly area: number;
  readonly lines: Wording;
  readonly size: number;
}

/** Areas of one level that ask for a label. */
export interface LabelAsk {
  readonly areas: PackedAreas;
  /** Which of these areas a number of the raster stands for. */
  readonly ownerOf: OwnerOf;
  /** Ways to write an area's name, the one best liked first. */
  readonly wordings: (area: number) => readonly Wording[];
  /** CSS px of the letters, the size best liked first. */
  readonly sizes: readonly number[];
}

/** Where the labels go. */
export interface LabelSheet {
  readonly raster: IdRaster;
  readonly frame: Frame;
  /** Part of the frame that is to be seen now: labels beyond it would name nothing. */
  readonly seen: Box;
  /** What is taken already; takes up the labels as they are placed. */
  readonly room: LabelRoom;
  /** CSS px of a line's width. */
  readonly measure: (line: string, size: number) => number;
}

/** Clear CSS px between a label and its area's border, aside and above. */
const ASIDE = 2;
const ABOVE = 1.5;
/** Nothing is written in areas with less CSS px across: two digits take more. */
const NARROWEST = 11;

/** Whether a label has room there: within the window and its area, and clear of all others. */
function fits(ask: LabelAsk, { seen, raster, frame, room }: LabelSheet, area: number, box: Box): boolean {
  const shown =
    box.left >= seen.left && box.right <= seen.right && box.top >= seen.top && box.bottom <= seen.bottom;
  return shown && fitsInArea(raster, area, box, frame.ratio, ask.ownerOf) && room.take(box);
}

/** The first wording, size and place of an area's label that fits; null for none. */
function placeOne(
  ask: LabelAsk,
  sheet: LabelSheet,
  area: number,
  tries: readonly Spot[],
): PlacedLabel | null {
  if (tries.length === 0) return null;
  for (const lines of ask.wordings(area)) {
    for (const size of ask.sizes) {
      const width = Math.max(...lines.map((line) => sheet.measure(line, size))) + 2 * ASIDE;
      const height = labelHeight(lines, size) + 2 * ABOVE;
      const found = tries.find(({ x, y }) => fits(ask, sheet, area, around(x, y, width, height)));
      if (found !== undefined) return { area, lines, size, ...found };
    }
  }
  return null;
}

/**
 * Places the labels of the areas to be seen, each wholly within its own area and clear of all others;
 * `left` counts the areas to be seen whose label has no room.
 */
export function placeLabels(ask: LabelAsk, sheet: LabelSheet): { placed: PlacedLabel[]; left: number } {
  const { areas } = ask;
  const { frame, seen, raster } = sheet;
  const placement = place(frame, areas.origin);
  const { k, dx, dy } = placement;
  const placed: PlacedLabel[] = [];
  let left = 0;
  for (let area = 0; area < areas.count; area += 1) {
    const box = boxSeen(areas, area, placement, seen);
    if (!(box.left < box.right && box.top < box.bottom)) continue;
    const x = (areas.centres[2 * area] as number) * k + dx;
    const y = (areas.centres[2 * area + 1] as number) * k + dy;
    const roomy = box.right - box.left >= NARROWEST && box.bottom - box.top >= NARROWEST;
    const tries = (roomy ? spots({ x, y }, box) : []).filter((spot) => {
      const pixel = Math.floor(spot.y * frame.ratio) * raster.width + Math.floor(spot.x * frame.ratio);
      return ask.ownerOf(raster.ids[pixel] ?? 0) === area;
    });
    const label = placeOne(ask, sheet, area, tries);
    if (label !== null) placed.push(label);
    else if (x >= seen.left && x <= seen.right && y >= seen.top && y <= seen.bottom) left += 1;
  }
  return { placed, left };
}
