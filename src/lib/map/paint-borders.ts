import { inSight, traceArea } from './area-path';
import type { Brush } from './brush';
import { place, type Frame } from './frame';
import type { PackedAreas } from './packed-areas';

/** Below this typical side, in CSS px, borders would cover the colours: none are drawn. */
const SMALLEST_SIDE = 5;
const THINNEST = 0.35;
const THICKEST = 1.4;

/** CSS px of the lines between areas at a frame's zoom; 0 where they are better left out. */
export function borderWidth(areas: PackedAreas, frame: Frame): number {
  const side = areas.side * place(frame, areas.origin).k;
  if (side < SMALLEST_SIDE) return 0;
  return Math.min(THICKEST, Math.max(THINNEST, side / 24));
}

/**
 * Strokes the borders of areas from..to in one go, so that a border that two of them share is not
 * drawn twice over itself.
 */
export function paintBorders(
  { context, frame, look }: Brush,
  areas: PackedAreas,
  from: number,
  to: number,
): void {
  const width = borderWidth(areas, frame);
  if (width === 0) return;
  const placement = place(frame, areas.origin);
  const path = new Path2D();
  for (let area = from; area < Math.min(to, areas.count); area += 1) {
    if (!inSight(areas, area, placement, frame.width, frame.height)) continue;
    traceArea(path, areas, area, placement, 0.5 / frame.ratio);
  }
  context.lineWidth = width * (look.bold ?? 1);
  context.lineJoin = 'round';
  context.strokeStyle = look.border;
  context.stroke(path);
}

const OUTLINE_THINNEST = 1;
const OUTLINE_THICKEST = 2.2;

/** Strokes the outlines of the level above (RW over RT), in ink, so that people find their own. */
export function paintOutlines({ context, frame, look }: Brush, above: PackedAreas): void {
  const placement = place(frame, above.origin);
  const side = above.side * placement.k;
  if (side < SMALLEST_SIDE) return;
  const path = new Path2D();
  for (let area = 0; area < above.count; area += 1) {
    if (!inSight(above, area, placement, frame.width, frame.height)) continue;
    traceArea(path, above, area, placement, 0.5 / frame.ratio);
  }
  const width = Math.min(OUTLINE_THICKEST, Math.max(OUTLINE_THINNEST, side / 40));
  context.lineWidth = width * (look.bold ?? 1);
  context.lineJoin = 'round';
  context.strokeStyle = look.outline;
  context.stroke(path);
}
