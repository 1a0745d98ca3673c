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

const meets = (box: Box, other: Box): boolean =>
  box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top;

/**
 * The place of a rectangle (CSS px; a raster pixel is one) wholly within an area and clear of what is
 * `taken`: the one nearest to the middle of all places it may have. Every whole pixel is looked at, so null
 * means that there is none. `part`: the area's box in pixels, cut to the raster.
 */
export function fitRectangle(
  raster: IdRaster,
  area: number,
  part: Box,
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
): Box | null {
  const wide = Math.ceil(size.width) + 2 * CLEAR;
  const high = Math.ceil(size.height) + 2 * CLEAR;
  const boxAt = ({ x, y }: { x: number; y: number }): Box => {
    const [left, top] = [x + (wide - size.width) / 2, y + (high - size.height) / 2];
    return { left, top, right: left + size.width, bottom: top + size.height };
  };
  const corners = cornersIn(raster, area + 1, part, wide, high).filter((corner) => {
    const box = boxAt(corner);
    return !taken.some((other) => meets(box, other));
  });
  if (corners.length === 0) return null;
  const x = corners.reduce((sum, corner) => sum + corner.x, 0) / corners.length;
  const y = corners.reduce((sum, corner) => sum + corner.y, 0) / corners.length;
  const away = (corner: { x: number; y: number }): number => (corner.x - x) ** 2 + (corner.y - y) ** 2;
  return boxAt(corners.reduce((best, corner) => (away(corner) < away(best) ? corner : best)));
}
