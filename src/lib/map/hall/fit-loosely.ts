import type { IdRaster } from '../id-raster';
import type { Box } from '../label-fit';

/** CSS px between the places that are looked at, and between the pixels of each. */
const STEP = 3;
const SAMPLE = 4;

/** Pixels of an area in a rectangle, from a sample of them. */
function within({ ids, width }: IdRaster, id: number, { left, top, right, bottom }: Box): number {
  let hits = 0;
  for (let y = Math.ceil(top); y < bottom; y += SAMPLE) {
    for (let x = Math.ceil(left); x < right; x += SAMPLE) if (ids[y * width + x] === id) hits += 1;
  }
  return hits;
}

const meets = (box: Box, other: Box): boolean =>
  box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;

/**
 * The place of a rectangle that cannot lie wholly in its area: where most of it does, in the raster and clear
 * of what is `taken`; of equal ones the nearest to the middle of the area's box (`part`). Null where it would
 * not touch the area.
 */
export function fitLoosely(
  raster: IdRaster,
  area: number,
  part: Box,
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): { readonly box: Box; readonly share: number } | null {
  const [x, y] = [(part.left + part.right - width) / 2, (part.top + part.bottom - height) / 2];
  const [wide, high] = [raster.width - width, raster.height - height];
  const range = (from: number, to: number, end: number): readonly [number, number] => [
    Math.max(0, Math.min(from, end)),
    Math.min(end, Math.max(0, to)),
  ];
  const [left, right] = range(part.left - width / 2, part.right - width / 2, wide);
  const [top, bottom] = range(part.top - height / 2, part.bottom - height / 2, high);
  let best: { box: Box; hits: number; away: number } | null = null;
  if (wide < 0 || high < 0) return null;
  for (let at = left; at <= right; at += STEP) {
    for (let down = top; down <= bottom; down += STEP) {
      const box = { left: at, top: down, right: at + width, bottom: down + height };
      if (taken.some((other) => meets(box, other))) continue;
      const hits = within(raster, area + 1, box);
      const away = (at - x) ** 2 + (down - y) ** 2;
      if (hits > 0 && (best === null || hits > best.hits || (hits === best.hits && away < best.away)))
        best = { box, hits, away };
    }
  }
  return best && { box: best.box, share: (best.hits * SAMPLE * SAMPLE) / (width * height) };
}
