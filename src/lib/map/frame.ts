import type { Box } from './label-fit';
import { latitude, longitude, type WorldPoint } from './mercator';

/** A rectangle of the world at one zoom, in CSS px from the world's north-west corner. */
export interface Frame {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Canvas pixels for one CSS px. */
  readonly ratio: number;
}

/** Packed units to pixels: px = unit × k + d. */
export interface Placement {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

/** Part of the window's width and height that is painted beyond each of its sides. */
const PADDING = 0.15;

/** Canvas pixels for one CSS px: the screen's own, at most 2 (more costs memory and shows nothing). */
export function canvasRatio(devicePixelRatio: number): number {
  return Math.min(Math.max(devicePixelRatio, 1), 2);
}

/** CSS px of the whole world at a zoom. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** The window and a margin on all sides, on whole pixels; sizes are multiples of 4 for odd screen ratios. */
export function padded(window: Frame): Frame {
  const grow = (size: number) => Math.ceil((size * PADDING) / 4) * 4;
  const x = grow(window.width);
  const y = grow(window.height);
  return {
    ...window,
    left: Math.round(window.left) - x,
    top: Math.round(window.top) - y,
    width: Math.ceil(window.width / 4) * 4 + 2 * x,
    height: Math.ceil(window.height / 4) * 4 + 2 * y,
  };
}

/** Whether what was painted for `frame` still fills `window`. */
export function covers(frame: Frame, window: Frame): boolean {
  return (
    frame.zoom === window.zoom &&
    frame.ratio === window.ratio &&
    frame.left <= window.left &&
    frame.top <= window.top &&
    frame.left + frame.width >= window.left + window.width &&
    frame.top + frame.height >= window.top + window.height
  );
}

/**
 * The part of a frame that boxes (CSS px from its corner) take, on whole pixels at odd screen ratios too;
 * null where none of them meets it.
 */
export function partOf(frame: Frame, boxes: readonly Box[]): Frame | null {
  const down = (least: number) => Math.max(0, Math.floor(least / 4) * 4);
  const up = (most: number, limit: number) => Math.min(limit, Math.ceil(most / 4) * 4);
  const left = down(Math.min(...boxes.map((box) => box.left)));
  const top = down(Math.min(...boxes.map((box) => box.top)));
  const width = up(Math.max(...boxes.map((box) => box.right)), frame.width) - left;
  const height = up(Math.max(...boxes.map((box) => box.bottom)), frame.height) - top;
  if (!(width > 0 && height > 0)) return null;
  return { ...frame, left: frame.left + left, top: frame.top + top, width, height };
}

/** How units packed about `origin` fall on the frame, in CSS px from its corner. */
export function place(frame: Frame, origin: WorldPoint): Placement {
  const k = worldSize(frame.zoom);
  return { k, dx: origin.x * k - frame.left, dy: origin.y * k - frame.top };
}

/** The same placement in canvas pixels. */
export function enlarged(placement: Placement, ratio: number): Placement {
  return { k: placement.k * ratio, dx: placement.dx * ratio, dy: placement.dy * ratio };
}

/** West, south, east, north of a frame in degrees. */
export function degrees(frame: Frame): [number, number, number, number] {
  const size = worldSize(frame.zoom);
  return [
    longitude(frame.left / size),
    latitude((frame.top + frame.height) / size),
    longitude((frame.left + frame.width) / size),
    latitude(frame.top / size),
  ];
}
