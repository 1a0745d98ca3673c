import type { ContextLook } from './look';

/** How one kind of context is drawn. Widths in CSS px. */
export interface ContextStyle {
  /** Which of the look's colours it has. */
  readonly tone: keyof ContextLook;
  readonly width: number;
  /** Paper on both sides of the line, so that it stands off from any shade. */
  readonly casing: number;
  readonly dash: readonly number[];
  /** Zoom from which it is drawn, and from which its name is written. */
  readonly from: number;
  readonly nameFrom: number;
}

const plain = { casing: 0, dash: [] };

const LINES: Record<string, ContextStyle> = {
  'jalan-besar': { tone: 'road', width: 2.25, casing: 1, dash: [], from: 0, nameFrom: 14.5 },
  sungai: { tone: 'water', width: 3, casing: 1.5, dash: [], from: 0, nameFrom: 14.5 },
  rel: { tone: 'rail', width: 1.5, casing: 1, dash: [7, 3], from: 0, nameFrom: 15.5 },
  jalan: { ...plain, tone: 'road', width: 1, from: 14.5, nameFrom: 16.5 },
};
const OTHER_LINE: ContextStyle = { ...plain, tone: 'road', width: 1, from: 15, nameFrom: 17 };

const GREENS = new Set(['lapangan', 'taman', 'makam']);
const PLACE: ContextStyle = { ...plain, tone: 'place', width: 1, from: 14.5, nameFrom: 16 };

/** Looks up how a kind of line is drawn; kinds that are not listed are small roads. */
export function lineStyle(kind: string): ContextStyle {
  return LINES[kind] ?? OTHER_LINE;
}

/** How a polygon is filled: water, green, or not at all (only its outline). */
export function polygonTone(kind: string): keyof ContextLook | null {
  if (kind === 'sungai') return 'water';
  return GREENS.has(kind) ? 'green' : null;
}

/** How places (points, and the names of polygons) are drawn. */
export function placeStyle(): ContextStyle {
  return PLACE;
}

/** Lines grow a little when the map comes close: 1 at zoom 15 and below, 2 from zoom 19. */
export function lineGrowth(zoom: number): number {
  return Math.max(1, Math.min(2, 1 + (zoom - 15) / 4));
}
