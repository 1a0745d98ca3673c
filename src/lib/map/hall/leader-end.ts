import type { Box } from '../label-fit';
import type { HallGround } from './hall-ground';
import { crosses } from './line-under';

/** Steps of the search, CSS px. */
const STEP = 3;
/** CSS px that the end keeps from its area's border and from labels, the distance best liked first. */
const INSETS = [16, 10, 5, 3];

/**
 * Where the line from a remark ends: in its area, clear of labels, as near to the remark as can be, where the
 * line runs under no label if there is such a place. Null where the area has none.
 */
export function leaderEnd(
  { raster: { ids, width, height }, parts }: HallGround,
  area: number,
  remark: Box,
  labels: readonly Box[],
): { readonly x: number; readonly y: number } | null {
  const part = parts[area] ?? null;
  if (part === null) return null;
  const holds = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < width && y < height && ids[y * width + x] === area + 1;
  const roomy = (x: number, y: number, inset: number): boolean =>
    [-inset, 0, inset].every((dx) => [-inset, 0, inset].every((dy) => holds(x + dx, y + dy)));
  const clear = (x: number, y: number, inset: number): boolean =>
    labels.every(
      ({ left, top, right, bottom }) =>
        x < left - inset || x > right + inset || y < top - inset || y > bottom + inset,
    );
  const away = (x: number, y: number): number =>
    Math.hypot(
      Math.max(remark.left - x, 0, x - remark.right),
      Math.max(remark.top - y, 0, y - remark.bottom),
    );
  for (const under of [false, true]) {
    for (const inset of INSETS) {
      let best: { x: number; y: number; away: number } | null = null;
      for (let y = part.top; y < part.bottom; y += STEP) {
        for (let x = part.left; x < part.right; x += STEP) {
          const far = away(x, y);
          if (far < inset || (best !== null && far >= best.away)) continue;
          if (!roomy(x, y, inset) || !clear(x, y, inset)) continue;
          if (under || !labels.some((label) => crosses(x, y, remark, label))) best = { x, y, away: far };
        }
      }
      if (best !== null) return { x: best.x, y: best.y };
    }
  }
  return null;
}
