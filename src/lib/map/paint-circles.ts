import type { Brush } from './brush';
import { place } from './frame';
import type { PackedCircle } from './packed-overlays';

/** From this radius on (CSS px) the number is written inside. */
const NUMBER_FROM = 11;

/** Draws proportional circles with the number of groups in those that have room for it. */
export function paintCircles({ context, frame, look, font }: Brush, circles: readonly PackedCircle[]): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const { at, radiusPx, groups } of circles) {
    const { dx: x, dy: y } = place(frame, at);
    if (x < -radiusPx || y < -radiusPx || x > frame.width + radiusPx || y > frame.height + radiusPx) continue;
    context.beginPath();
    context.arc(x, y, radiusPx, 0, 2 * Math.PI);
    context.fillStyle = look.circle.fill;
    context.fill();
    context.strokeStyle = look.paper;
    context.lineWidth = 3.5;
    context.stroke();
    context.strokeStyle = look.circle.line;
    context.lineWidth = 1.5;
    context.stroke();
    if (radiusPx < NUMBER_FROM) continue;
    const size = Math.round(Math.min(20, Math.max(11, radiusPx * 0.72)));
    context.font = `700 ${size}px ${font}`;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = look.circle.line;
    context.strokeText(String(groups), x, y + size * 0.06);
    context.fillStyle = look.circle.ink;
    context.fillText(String(groups), x, y + size * 0.06);
  }
}
