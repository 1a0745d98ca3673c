import { traceArea } from './area-path';
import type { Brush } from './brush';
import { dotPlace, dotRadius, type PackedDots } from './dot-index';
import { place, type Frame } from './frame';
import type { Highlight } from './hit';
import type { PackedAreas } from './packed-areas';

function outline({ context, look }: Brush, path: Path2D, colour: string, width: number): void {
  context.lineJoin = 'round';
  context.strokeStyle = look.paper;
  context.lineWidth = width + 3;
  context.stroke(path);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke(path);
}

function areaPath(areas: PackedAreas, area: number, frame: Frame): Path2D {
  const path = new Path2D();
  if (area >= 0 && area < areas.count) traceArea(path, areas, area, place(frame, areas.origin));
  return path;
}

/** Outlines the selected area and dot and the area under the pointer; nothing else is redrawn. */
export function paintHighlight(
  brush: Brush,
  areas: PackedAreas | null,
  dots: PackedDots | null,
  highlight: Highlight,
): void {
  const { frame, look } = brush;
  const { hover, selected, dot } = highlight;
  if (areas !== null) {
    if (selected >= 0) outline(brush, areaPath(areas, selected, frame), look.highlight, 3);
    if (hover >= 0 && hover !== selected) {
      outline(brush, areaPath(areas, hover, frame), look.ink, 2);
    }
  }
  if (dots === null || dot < 0 || dot >= dots.set.count) return;
  const { x, y } = dotPlace(dots, dot, frame);
  const ring = new Path2D();
  ring.arc(x, y, dotRadius(frame.zoom) + 4.5, 0, 2 * Math.PI);
  outline(brush, ring, look.highlight, 3);
}
