import type { Placement } from './frame';
import type { PackedAreas } from './packed-areas';

/** What a path is drawn into: a Path2D or a canvas context. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** Whether an area's box meets a rectangle from 0, 0 to width, height under a placement. */
export function inSight(
  areas: PackedAreas,
  area: number,
  placement: Placement,
  width: number,
  height: number,
): boolean {
  const { boxes } = areas;
  const { k, dx, dy } = placement;
  return (
    (boxes[4 * area] as number) * k + dx <= width &&
    (boxes[4 * area + 1] as number) * k + dy <= height &&
    (boxes[4 * area + 2] as number) * k + dx >= 0 &&
    (boxes[4 * area + 3] as number) * k + dy >= 0
  );
}

/**
 * Draws all rings of an area. Vertices nearer than `step` pixels (in x and in y) to the one before
 * are left out; 0 keeps all.
 */
export function traceArea(pen: Pen, areas: PackedAreas, area: number, placement: Placement, step = 0): void {
  const { coords, ringStart, ringOfArea } = areas;
  const { k, dx, dy } = placement;
  for (let ring = ringOfArea[area] as number; ring < (ringOfArea[area + 1] as number); ring += 1) {
    const start = ringStart[ring] as number;
    const end = ringStart[ring + 1] as number;
    let lastX = Infinity;
    let lastY = Infinity;
    for (let v = start; v < end; v += 1) {
      const x = (coords[2 * v] as number) * k + dx;
      const y = (coords[2 * v + 1] as number) * k + dy;
      if (v > start && Math.abs(x - lastX) < step && Math.abs(y - lastY) < step) continue;
      if (v === start) pen.moveTo(x, y);
      else pen.lineTo(x, y);
      lastX = x;
      lastY = y;
    }
    if (end > start) pen.closePath();
  }
}
