import { traceArea } from './area-path';
import { wordings } from './area-wording';
import { brokenLines } from './broken-lines';
import type { Brush } from './brush';
import { dotPlace, dotRadius } from './dot-index';
import type { Drawn } from './drawn';
import { partOf, place, type Frame, type Placement } from './frame';
import type { Box } from './label-fit';
import { around, labelHeight } from './label-spots';
import type { PackedAreas } from './packed-areas';
import { paintLabel, type Label } from './paint-labels';

/** CSS px around what is outlined: half of the widest line, and a little for its smooth edge. */
const EDGE = 6;
const DOT_EDGE = 4.5;
/** CSS px of the name's letters, more of them than one can be wide, and the room around the words. */
const SIZE = 13;
const WIDEST = 0.85 * SIZE;
const ROOM = 4;

function outline({ context, look }: Brush, path: Path2D, colour: string, width: number): void {
  context.lineJoin = 'round';
  context.strokeStyle = look.paper;
  context.lineWidth = width + 3;
  context.stroke(path);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}

/** CSS px that no line of the words is wider than. */
function widest(lines: Label['lines']): number {
  return Math.max(...lines.map((line) => line.length)) * WIDEST;
}

function boxOf({ boxes }: PackedAreas, area: number, { k, dx, dy }: Placement): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = boxes.subarray(4 * area, 4 * area + 4);
  return { left: left * k + dx, top: top * k + dy, right: right * k + dx, bottom: bottom * k + dy };
}

/**
 * The area's whole name: where its short one is written in an area so large that its colour can still be
 * seen, or else above it; in any case within the window. Null without polygon.
 */
function nameOf({ areas, set, labelled }: Drawn, area: number, frame: Frame, seen: Box): Label | null {
  const [whole] = wordings(set?.labels[area] ?? '', false);
  if (areas === null || whole === undefined) return null;
  const { left, top, right, bottom } = boxOf(areas, area, place(frame, areas.origin));
  if (!(left < right)) return null;
  const lines = brokenLines(whole, Math.floor((seen.right - seen.left) / WIDEST));
  const height = labelHeight(lines, SIZE);
  const large = right - left > 2 * widest(lines) && bottom - top > 2 * height;
  const spot = large ? labelled.get(area) : undefined;
  const x = spot === undefined ? (left + right) / 2 : spot.x - frame.left;
  const y = spot === undefined ? top - height / 2 - ROOM : spot.y - frame.top;
  const within = (at: number, least: number, most: number) => Math.max(least, Math.min(most, at));
  return {
    lines,
    size: SIZE,
    x: within(x, seen.left + widest(lines) / 2, seen.right - widest(lines) / 2),
    y: within(y, seen.top + height, seen.bottom - height),
  };
}

/** The part of a frame that an outlined area and its name take, and a ringed dot; null for neither. */
export function outlinedPart(drawn: Drawn, area: number, dot: number, frame: Frame, seen: Box): Frame | null {
  const { areas } = drawn;
  const dots = drawn.dots ?? drawn.clusterDots;
  const boxes = [];
  const name = nameOf(drawn, area, frame, seen);
  if (areas !== null && name !== null) {
    const { left, top, right, bottom } = boxOf(areas, area, place(frame, areas.origin));
    boxes.push(
      around(name.x, name.y, widest(name.lines) + 2 * ROOM, labelHeight(name.lines, SIZE) + 2 * ROOM),
    );
    boxes.push({ left: left - EDGE, top: top - EDGE, right: right + EDGE, bottom: bottom + EDGE });
  }
  if (dots !== null && dot >= 0 && dot < dots.set.count) {
    const { x, y } = dotPlace(dots, dot, frame);
    const size = 2 * (dotRadius(frame.zoom, dots) + DOT_EDGE + EDGE);
    boxes.push(around(x, y, size, size));
  }
  return partOf(frame, boxes);
}

/** Outlines an area in a colour and writes its whole name over all else, so that nobody mistakes it. */
export function paintOutlined(brush: Brush, drawn: Drawn, area: number, colour: string, width: number): void {
  const { context, frame, seen, look, font } = brush;
  const name = nameOf(drawn, area, frame, seen);
  if (drawn.areas === null || name === null) return;
  const path = new Path2D();
  traceArea(path, drawn.areas, area, place(frame, drawn.areas.origin));
  outline(brush, path, colour, width);
  if (!drawn.labels) return;
  context.font = `700 ${SIZE}px ${font}`;
  const wide = Math.max(...name.lines.map((line) => context.measureText(line).width));
  const tag = around(name.x, name.y, wide + 2 * ROOM, labelHeight(name.lines, SIZE) + ROOM);
  context.fillStyle = look.paper;
  context.beginPath();
  context.roundRect(tag.left, tag.top, tag.right - tag.left, tag.bottom - tag.top, ROOM);
  context.fill();
  paintLabel(brush, name, colour, 700, 1);
}

/** Rings the selected dot. */
export function paintRing(brush: Brush, drawn: Drawn, dot: number): void {
  const { frame, look } = brush;
  const dots = drawn.dots ?? drawn.clusterDots;
  if (dots === null || dot < 0 || dot >= dots.set.count) return;
  const { x, y } = dotPlace(dots, dot, frame);
  const ring = new Path2D();
  ring.arc(x, y, dotRadius(frame.zoom, dots) + DOT_EDGE, 0, 2 * Math.PI);
  outline(brush, ring, look.highlight, 3);
}
