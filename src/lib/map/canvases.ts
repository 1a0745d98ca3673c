import type { Frame } from './frame';

export const CANVASES = [
  'areas',
  'borders',
  'density',
  'hexagons',
  'context',
  'labels',
  'symbols',
  'circles',
  'dots',
  'highlight',
  'hover',
] as const;
/** The map's canvases from the bottom up; each carries its name as data-layer. */
export type CanvasName = (typeof CANVASES)[number];

/** A canvas that readers of the screen pass over: the table says what it shows. */
export function createCanvas(name: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.dataset['layer'] = name;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.width = canvas.height = 1;
  return canvas;
}

/** Makes a canvas as small as it gets, so that layers with nothing on them cost no memory. */
export function shrink(canvas: HTMLCanvasElement): void {
  if (canvas.width !== 1) canvas.width = 1;
  if (canvas.height !== 1) canvas.height = 1;
  canvas.getContext('2d')?.clearRect(0, 0, 1, 1);
}

/** Lays a canvas over `part` of what its box shows, which is `whole`. */
export function layOver({ style }: HTMLCanvasElement, part: Frame, whole: Frame): void {
  style.left = `${part.left - whole.left}px`;
  style.top = `${part.top - whole.top}px`;
  style.width = `${part.width}px`;
  style.height = `${part.height}px`;
}

/** A blank canvas of a frame's size whose unit is the CSS px; null where there is no 2D drawing. */
export function blank(canvas: HTMLCanvasElement, frame: Frame): CanvasRenderingContext2D | null {
  const width = Math.round(frame.width * frame.ratio);
  const height = Math.round(frame.height * frame.ratio);
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(frame.ratio, 0, 0, frame.ratio, 0, 0);
  return context;
}
