import type { CanvasStack } from './canvas-stack';
import { clusterAt } from './cluster-place';
import { dotAt, dotRadius } from './dot-index';
import type { MapHit } from './hit';
import type { Painter } from './painter';

/** Px around a mark that still belong to it: little for a mouse, more for a finger. */
export const MOUSE_SLACK = 2;
export const FINGER_SLACK = 12;
/** Smaller marks stand close together: there a finger means the area, unless it is on the mark. */
const SMALLEST_MARK_FOR_FINGERS = 6;

/**
 * What is under a point of the map's element (CSS px): the area from the raster, clusters and dots by
 * place. Null on ground, and while the map is being zoomed.
 */
export function hitTest(
  stack: CanvasStack,
  painter: Painter,
  x: number,
  y: number,
  slack: number,
): MapHit | null {
  const { frame } = stack;
  if (frame === null || stack.animating) return null;
  const window = stack.window();
  if (window.zoom !== frame.zoom) return null;
  const left = x + window.left - frame.left;
  const top = y + window.top - frame.top;
  const { dots, clusterDots, places } = painter.drawn;
  const marks = dots ?? clusterDots;
  const small = marks !== null && dotRadius(frame.zoom, marks) < SMALLEST_MARK_FOR_FINGERS;
  const reach = small ? Math.min(slack, MOUSE_SLACK) : slack;
  const found = clusterAt(places, left, top, reach);
  const cluster = found !== null && found.count > 1 ? found : null;
  let dot = found !== null && found.count === 1 ? found.dot : -1;
  if (found === null && dots !== null) dot = dotAt(dots, frame, left, top, reach);
  const area = painter.areaAt(left, top);
  return area < 0 && dot < 0 && cluster === null ? null : { area, dot, cluster, x, y };
}
