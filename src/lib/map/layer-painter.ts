import type { Brush } from './brush';
import type { CanvasStack } from './canvas-stack';
import { blank, layOver, shrink } from './canvases';
import type { Drawn } from './drawn';
import type { Frame } from './frame';
import { LAYERS, manyAreas, type Later, type VectorName } from './layers';
import { paintBorders } from './paint-borders';
import { inSlices } from './slices';

const BORDER_STRIDE = 500;

/** Paints the canvases above the areas, each as large as what is on it needs. */
export class LayerPainter {
  readonly #stack: CanvasStack;
  readonly #font: string;
  #later: Later = null;
  #asked = false;
  #stopBorders: () => void = () => undefined;

  constructor(stack: CanvasStack, font: string) {
    this.#stack = stack;
    this.#font = font;
  }

  /** Fetches what is painted after the first areas; true when it has just come. */
  async fetchLater(): Promise<boolean> {
    if (this.#asked) return false;
    this.#asked = true;
    try {
      this.#later = await import('./later-painters');
      return true;
    } catch {
      // The line may be down: the next picture tries again.
      this.#asked = false;
      return false;
    }
  }

  paint(name: VectorName, drawn: Drawn, frame: Frame): void {
    const canvas = this.#stack.canvas(name);
    const layer = LAYERS[name];
    if (name === 'borders') this.#stopBorders();
    const part = layer.part === undefined ? frame : layer.part(drawn, frame, this.#seenOf(frame));
    if (part === null || layer.empty(drawn)) {
      shrink(canvas);
      if (name === 'dots') drawn.places = [];
      return;
    }
    const context = blank(canvas, part);
    if (context === null) return;
    layOver(canvas, part, frame);
    const brush = { context, frame: part, seen: this.#seenOf(part), look: drawn.look, font: this.#font };
    layer.paint(brush, drawn, this.#later);
    if (name === 'borders' && manyAreas(drawn)) this.#paintManyBorders(brush, drawn);
  }

  destroy(): void {
    this.#stopBorders();
  }

  #seenOf({ left, top }: Frame): Brush['seen'] {
    const window = this.#stack.window();
    const corner = { left: window.left - left, top: window.top - top };
    return { ...corner, right: corner.left + window.width, bottom: corner.top + window.height };
  }

  /** Very many borders come in slices, once the areas are sharp. */
  #paintManyBorders(brush: Brush, { areas, raster }: Drawn): void {
    if (areas === null || raster === null) return;
    const stroke = (from: number, to: number) => {
      paintBorders(brush, areas, from, to);
    };
    this.#stopBorders = inSlices(areas.count, BORDER_STRIDE, stroke, () => undefined);
  }
}
