import type { IdRaster } from '../id-raster';
import type { Box } from '../label-fit';

/** CSS px that a rectangle keeps from the border of its area. */
const CLEAR = 1;

/** Where a rectangle may lie, by its corner on whole pixels; all of them within one area. */
function cornersIn(
  { ids, width }: IdRaster,
  id: number,
  { left, top, right, bottom }: Box,
  wide: number,
  high: number,
): { x: number; y: number }[] {
  const columns = right - left;
  // Per column: how many rows in a row, up to this one, have the run of pixels that starts there.
  const rows = new Uint16Array(columns);
  const found: { x: number; y: number }[] = [];
  for (let y = top; y < bottom; y += 1) {
    let run = 0;
    for (let x = right - 1; x >= left; x -= 1) {
      run = ids[y * width + x] === id ? run + 1 : 0;
      const before = rows[x - left] as number;
      const now = run >= wide ? before + 1 : 0;
      rows[x - left] = now;
      if (now >= high) found.push({ x, y: y - high + 1 });
    }
  }
  return found;
}

/** Most places that are compared by what they hide. */
const COMPARED = 700;

const meets = (box: Box, other: Box): boolean =>
  box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;

/** Square CSS px of others that a rectangle lies over; twice where two of them lie on one another. */
export function hiddenBy(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
    const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
    return wide > 0 && high > 0 ? sum + wide * high : sum;
  }, 0);
}

/** Of many places those that hide least; all where there is nothing to hide. */
function leastHiding<T>(all: readonly T[], hiddenAt: (place: T) => number, any: boolean): readonly T[] {
  if (!any) return all;
  const stride = Math.ceil(all.length / COMPARED);
  const some = all.filter((_, i) => i % stride === 0).map((place) => ({ place, hidden: hiddenAt(place) }));
  const least = some.reduce((low, { hidden }) => Math.min(low, hidden), Infinity);
  return some.filter(({ hidden }) => hidden <= least).map(({ place }) => place);
}

/**
 * The place of a rectangle (CSS px; a raster pixel is one) wholly within an area and clear of what is
 * `taken`: of all places it may have one that hides as little of the `marks` as can be, of these the one
 * nearest to the middle of all. Every whole pixel is looked at, so null means that there is none. `part`: the
 * area's box in pixels, cut to the raster.
 */
export function fitRectangle(
  raster: IdRaster,
  area: number,
  part: Box,
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  marks: readonly Box[] = [],
): Box | null {
  const wide = Math.ceil(size.width) + 2 * CLEAR;
  const high = Math.ceil(size.height) + 2 * CLEAR;
  const boxAt = ({ x, y }: { x: number; y: number }): Box => {
    const [left, top] = [x + (wide - size.width) / 2, y + (high - size.height) / 2];
    return { left, top, right: left + size.width, bottom: top + size.height };
  };
  const full = taken.filter((other) => meets(other, part));
  const corners = cornersIn(raster, area + 1, part, wide, high);
  const places =
    full.length === 0 ? corners : corners.filter((at) => !full.some((one) => meets(one, boxAt(at))));
  if (places.length === 0) return null;
  const x = places.reduce((sum, place) => sum + place.x, 0) / places.length;
  const y = places.reduce((sum, place) => sum + place.y, 0) / places.length;
  const away = (place: { x: number; y: number }): number => (place.x - x) ** 2 + (place.y - y) ** 2;
  const near = marks.filter((mark) => meets(mark, part));
  const least = leastHiding(places, (place) => hiddenBy(boxAt(place), near), near.length > 0);
  return boxAt(least.reduce((best, place) => (away(place) < away(best) ? place : best)));
}
