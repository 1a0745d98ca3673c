import type { Brush } from './brush';
import { place, type Placement } from './frame';
import { hexagonFill, hexagonInk } from './hexagon-fill';
import type { PackedHexagons } from './packed-overlays';

/** CSS px by which a cell is drawn smaller than its ground, so that each stands by itself. */
const APART = 1;
/** From this radius on (CSS px) the number is written inside. */
const NUMBER_FROM = 13;

/** A cell on the screen. */
interface Cell {
  readonly path: Path2D;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Outline of a cell drawn a little smaller; null out of sight. */
function outline(coords: Float64Array, { k, dx, dy }: Placement, width: number, height: number): Cell | null {
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
  return { path, x, y, size };
}

/** Lays opaque cells with an outline over the shades, deeper where they hold more groups. */
export function paintHexagons(
  { context, frame, look, font }: Brush,
  { origin, coords, set }: PackedHexagons,
): void {
  const placement = place(frame, origin);
  const tints = set.legend.length;
  context.lineJoin = 'round';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (let at = 0; at < set.count; at += 1) {
    const corners = coords.subarray(12 * at, 12 * at + 12);
    const cell = outline(corners, placement, frame.width, frame.height);
    if (cell === null) continue;
    const tint = set.tint[at] ?? 0;
    context.fillStyle = hexagonFill(look, tint, tints);
    context.fill(cell.path);
    context.strokeStyle = look.paper;
    context.lineWidth = 2.5;
    context.stroke(cell.path);
    context.strokeStyle = look.hexagon.ink;
    context.lineWidth = 1.25;
    context.stroke(cell.path);
    if (cell.size < NUMBER_FROM || look.circle.numbers === false) continue;
    context.font = `700 ${Math.round(Math.min(16, Math.max(11, cell.size * 0.6)))}px ${font}`;
    context.fillStyle = hexagonInk(look, tint, tints);
    context.fillText(String(set.groups[at] ?? 0), cell.x, cell.y);
  }
}
