import type { Brush } from './brush';
import { lineStyle, placeStyle } from './context-style';
import { place, type Frame, type Placement } from './frame';
import type { Box, LabelRoom } from './label-fit';
import { courseFor } from './line-course';
import { haloed } from './paint-labels';
import type { PackedContext, PackedFeature } from './packed-context';

const SIZE = 11;
/** CSS px from the middle of a place's mark to its edge. */
export const GLYPH = 2.75;

function toPixels(part: Float64Array, { k, dx, dy }: Placement): Float64Array {
  return part.map((value, i) => value * k + (i % 2 === 0 ? dx : dy));
}

function paintLineName(brush: Brush, feature: PackedFeature, placement: Placement, room: LabelRoom): void {
  const { context, frame, look } = brush;
  const width = context.measureText(feature.name).width;
  for (const part of feature.parts) {
    const course = courseFor(toPixels(part, placement), width + 12, frame.width, frame.height);
    if (course === null) continue;
    const halfWidth =
      (Math.abs(Math.cos(course.angle)) * width + Math.abs(Math.sin(course.angle)) * SIZE) / 2;
    const halfHeight =
      (Math.abs(Math.sin(course.angle)) * width + Math.abs(Math.cos(course.angle)) * SIZE) / 2;
    const box = {
      left: course.x - halfWidth,
      right: course.x + halfWidth,
      top: course.y - halfHeight,
      bottom: course.y + halfHeight,
    };
    if (!room.take(box)) continue;
    context.save();
    context.translate(course.x, course.y);
    context.rotate(course.angle);
    haloed(brush, feature.name, look.context.label);
    context.restore();
    return;
  }
}

/** A place that has a mark, in CSS px of the frame. */
interface PlaceSeen {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Places near enough for a mark. */
export function placesSeen(packed: PackedContext | null, frame: Frame): PlaceSeen[] {
  if (packed === null || frame.zoom < placeStyle().from) return [];
  const { k, dx, dy } = place(frame, packed.origin);
  return packed.features.flatMap(({ shape, name, parts: [point] }) =>
    shape !== 'point' || point === undefined || point.length < 2
      ? []
      : [{ name, x: (point[0] as number) * k + dx, y: (point[1] as number) * k + dy }],
  );
}

/** Where a place's name may stand: right, left, below, above of it, the first that is free. */
function besides(x: number, y: number, width: number): Box[] {
  const away = GLYPH + 4;
  const at = (cx: number, cy: number): Box => ({
    left: cx - width / 2 - 1,
    right: cx + width / 2 + 1,
    top: cy - SIZE / 2 - 2,
    bottom: cy + SIZE / 2 + 2,
  });
  const aside = away + width / 2;
  return [at(x + aside, y), at(x - aside, y), at(x, y + away + SIZE / 2), at(x, y - away - SIZE / 2)];
}

function paintPlace(brush: Brush, { name, x, y }: PlaceSeen, room: LabelRoom): void {
  const { context, frame, look } = brush;
  context.beginPath();
  context.rect(x - GLYPH, y - GLYPH, 2 * GLYPH, 2 * GLYPH);
  context.strokeStyle = look.paper;
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = look.context.place;
  context.fill();
  if (name === '' || frame.zoom < placeStyle().nameFrom) return;
  const free = besides(x, y, context.measureText(name).width).find((box) => room.take(box));
  if (free === undefined) return;
  context.save();
  context.translate((free.left + free.right) / 2, (free.top + free.bottom) / 2);
  haloed(brush, name, look.context.label);
  context.restore();
}

/** Draws places as small glyphs, and the names of places and lines where there is room for them. */
export function paintNames(brush: Brush, packed: PackedContext, room: LabelRoom): void {
  const { context, frame, font } = brush;
  const placement = place(frame, packed.origin);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `500 ${SIZE}px ${font}`;
  for (const seen of placesSeen(packed, frame)) paintPlace(brush, seen, room);
  context.font = `italic 500 ${SIZE}px ${font}`;
  const lines = packed.features.filter((feature) => feature.shape === 'line' && feature.name !== '');
  const wide = [...lines].sort((a, b) => lineStyle(b.kind).width - lineStyle(a.kind).width);
  const named = new Set<string>();
  for (const feature of wide) {
    if (frame.zoom < lineStyle(feature.kind).nameFrom || named.has(feature.name)) continue;
    named.add(feature.name);
    paintLineName(brush, feature, placement, room);
  }
}
