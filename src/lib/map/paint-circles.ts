import type { Brush } from './brush';
import { place } from './frame';
import type { CircleLook } from './look';
import type { PackedCircle } from './packed-overlays';

/** From this radius on (CSS px) the number is written inside. */
const NUMBER_FROM = 11;

/** Draws proportional circles with the number they stand for in those that have room for it. */
export function paintCircles(
  { context, frame, look, font }: Brush,
  circles: readonly PackedCircle[],
  { fill, line, ink, numbers = true }: CircleLook,
): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const width = 1.5 * (look.bold ?? 1);
  for (const { at, radiusPx, value, partial } of circles) {
    const { dx: x, dy: y } = place(frame, at);
    if (x < -radiusPx || y < -radiusPx || x > frame.width + radiusPx || y > frame.height + radiusPx) continue;
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
    context.fillStyle = fill;
    context.fill();
    context.strokeStyle = look.paper;
    context.lineWidth = width + 2;
    context.stroke();
    context.setLineDash(partial ? [4, 3] : []);
    context.strokeStyle = line;
    context.lineWidth = width;
    context.stroke();
    context.setLineDash([]);
    const text = String(value);
    const size = Math.round(Math.min(20, Math.max(11, radiusPx * 0.72)));
    context.font = `700 ${size}px ${font}`;
    if (!numbers || radiusPx < NUMBER_FROM || context.measureText(text).width > 1.8 * radiusPx) continue;
    context.lineWidth = 3;
    context.strokeStyle = line;
    context.strokeText(text, x, y + size * 0.06);
    context.fillStyle = ink;
    context.fillText(text, x, y + size * 0.06);
  }
}
