import type { Brush } from './brush';
import { place, type Placement } from './frame';
import { hexagonFill } from './hexagon-fill';
import type { PackedHexagons } from './packed-overlays';

/** CSS px by which a cell is drawn smaller than its ground, so that each stands by itself. */
const APART = 1;

/** Outline of a cell drawn a little smaller; null out of sight. */
function outline(
  coords: Float64Array,
  { k, dx, dy }: Placement,
  width: number,
  height: number,
): Path2D | null {
  const xs = [0, 2, 4, 6, 8, 10].map((i) => (coords[i] as number) * k + dx);
  const ys = [1, 3, 5, 7, 9, 11].map((i) => (coords[i] as number) * k + dy);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const [x, y] = [sum(xs) / 6, sum(ys) / 6];
  const size = Math.hypot((xs[0] ?? x) - x, (ys[0] ?? y) - y);
  if (!(x > -size && y > -size && x < width + size && y < height + size)) return null;
  const scale = Math.max(0, 1 - APART / size);
  const path = new Path2D();
  xs.forEach((cx, i) => {
    path.lineTo(x + (cx - x) * scale, y + ((ys[i] ?? y) - y) * scale);
  });
  path.closePath();
  return path;
}

/** Lays opaque cells with an outline over the shades, deeper where they hold more groups. */
export function paintHexagons(
  { context, frame, look }: Brush,
  { origin, coords, set }: PackedHexagons,
): void {
  const placement = place(frame, origin);
  const tints = set.legend.length;
  context.lineJoin = 'round';
  for (let cell = 0; cell < set.count; cell += 1) {
    const corners = coords.subarray(12 * cell, 12 * cell + 12);
    const path = outline(corners, placement, frame.width, frame.height);
    if (path === null) continue;
    context.fillStyle = hexagonFill(look, set.tint[cell] ?? 0, tints);
    context.fill(path);
    context.strokeStyle = look.paper;
    context.lineWidth = 2.5;
    context.stroke(path);
    context.strokeStyle = look.hexagon.ink;
    context.lineWidth = 1.25;
    context.stroke(path);
  }
}
