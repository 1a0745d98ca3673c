import type { Brush } from './brush';
import { place } from './frame';
import type { IdRaster } from './id-raster';
import { fitsInArea, type Box, type LabelRoom } from './label-fit';
import type { PackedAreas } from './packed-areas';
import { haloed } from './paint-names';

/** CSS px of the letters: the second where the first has no room. */
const SIZES = [12, 10] as const;
/** CSS px between a name and its area's border. */
const CLEAR = 3;

/** What is written in an area: its own part of "RT 03/RW 05". */
export function shortLabel(label: string): string {
  return (label.split('/')[0] ?? '').trim();
}

/**
 * Writes the areas' names where they fit wholly inside; areas in `without` (they carry a circle)
 * get none. The room they take is kept from the names of places.
 */
export function paintAreaLabels(
  brush: Brush,
  areas: PackedAreas,
  labels: readonly string[],
  raster: IdRaster,
  without: ReadonlySet<number>,
  room: LabelRoom,
): void {
  const { context, frame, look, font } = brush;
  const { k, dx, dy } = place(frame, areas.origin);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const written = new Set(without);
  for (const size of SIZES) {
    context.font = `600 ${size}px ${font}`;
    for (let area = 0; area < areas.count; area += 1) {
      const x = (areas.centres[2 * area] as number) * k + dx;
      const y = (areas.centres[2 * area + 1] as number) * k + dy;
      const seen = x >= 0 && y >= 0 && x < frame.width && y < frame.height;
      const text = seen && !written.has(area) ? shortLabel(labels[area] ?? '') : '';
      if (text === '') continue;
      const width = context.measureText(text).width;
      const free = spots(x, y, width, size).find(
        (box) => fits(raster, area, box, frame.ratio) && room.take(box),
      );
      if (free === undefined) continue;
      written.add(area);
      context.save();
      context.translate((free.left + free.right) / 2, (free.top + free.bottom) / 2);
      haloed(brush, text, look.ink);
      context.restore();
    }
  }
}

/** Where a name may stand: in the middle of its area, or else below, above or aside of it. */
function spots(x: number, y: number, width: number, size: number): Box[] {
  const at = (cx: number, cy: number): Box => ({
    left: cx - width / 2,
    right: cx + width / 2,
    top: cy - size / 2,
    bottom: cy + size / 2,
  });
  const aside = width / 2 + size;
  const apart = [0, 1.5, -1.5, 2.5, -2.5, 3.5, -3.5].map((lines) => lines * size);
  return [...apart.map((dy) => at(x, y + dy)), at(x + aside, y), at(x - aside, y)];
}

function fits(raster: IdRaster, area: number, box: Box, ratio: number): boolean {
  const { left, right, top, bottom } = box;
  const width = (right - left + 2 * CLEAR) * ratio;
  const height = (bottom - top + CLEAR) * ratio;
  return fitsInArea(raster, area, ((left + right) / 2) * ratio, ((top + bottom) / 2) * ratio, width, height);
}
