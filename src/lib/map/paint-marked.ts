import { traceArea } from './area-path';
import type { Brush } from './brush';
import type { Drawn } from './drawn';
import { place } from './frame';
import { worldX, worldY } from './mercator';

const DASH = [7, 5];
const WIDTH = 2.5;

/** Draws broken outlines of the marked areas, of ink over paper, so that they are seen on any shade. */
export function paintMarked({ context, frame, look }: Brush, { areas, marked }: Drawn): void {
  if (areas === null || marked.length === 0) return;
  const path = new Path2D();
  for (const area of marked) traceArea(path, areas, area, place(frame, areas.origin));
  context.lineJoin = 'round';
  context.strokeStyle = look.paper;
  context.lineWidth = WIDTH + 2;
  context.stroke(path);
  context.setLineDash(DASH);
  context.strokeStyle = look.ink;
  context.lineWidth = WIDTH;
  context.stroke(path);
  context.setLineDash([]);
}

/** A flag on its pole, CSS px from the foot of the pole. */
const FLAG = 'M0 0V-20H2L14 -15L2 -10V0Z';

/** Draws a flag at each place, its foot on the spot: larger than any dot, so that nobody takes it for a group. */
export function paintFlags({ context, frame, look }: Brush, { flags }: Drawn): void {
  if (flags.length === 0) return;
  const { k, dx, dy } = place(frame, { x: 0, y: 0 });
  const path = new Path2D(FLAG);
  for (let i = 0; i + 1 < flags.length; i += 2) {
    context.save();
    context.translate(worldX(flags[i] ?? 0) * k + dx, worldY(flags[i + 1] ?? 0) * k + dy);
    context.lineJoin = 'round';
    context.strokeStyle = look.paper;
    context.lineWidth = 4;
    context.stroke(path);
    context.fillStyle = look.highlight;
    context.fill(path);
    context.restore();
  }
}
