import { AfterPaint } from './after-paint';
import { AreaPainter } from './area-painter';
import type { CanvasStack } from './canvas-stack';
import { blank, CANVASES, shrink, type CanvasName } from './canvases';
import { nothingDrawn, type Drawn } from './drawn';
import type { Frame } from './frame';
import { LAYERS, manyAreas, type VectorName } from './layers';
import { colourTable } from './lookup';
import { paintBorders } from './paint-borders';
import { inSlices } from './slices';

/** What must be painted anew: a canvas, or only the colours of the areas. */
export type Stale = CanvasName | 'colours';

const OVERLAYS = ['density', 'circles', 'dots'] as const;
const BORDER_STRIDE = 500;

/** Paints what is stale, once an animation frame, on the canvases of a stack. */
export class Painter {
  readonly drawn: Drawn = nothingDrawn();
  readonly #stack: CanvasStack;
  readonly #font: string;
  readonly #areas: AreaPainter;
  readonly #after: AfterPaint<'areas' | 'overlay'>;
  #stale = new Set<Stale>();
  #request = 0;
  #painting = false;
  #stopBorders: () => void = () => undefined;

  constructor(stack: CanvasStack, font: string, painted: (what: 'areas' | 'overlay') => void) {
    this.#stack = stack;
    this.#font = font;
    this.#after = new AfterPaint(painted);
    const shown = () => {
      this.#after.drawn('areas');
    };
    // Borders and names wait for the sharp pixels when these come some frames later.
    const sharpened = () => {
      if (!this.#painting) this.change({}, 'borders', 'context');
    };
    this.#areas = new AreaPainter(stack.canvas('areas'), shown, sharpened);
  }

  /** Area at CSS px from the frame's corner; -1 for none. */
  areaAt(x: number, y: number): number {
    return this.#areas.at(x, y);
  }

  /** Takes up new things to draw; the canvases named are painted in the next animation frame. */
  change(part: Partial<Drawn>, ...stale: readonly Stale[]): void {
    Object.assign(this.drawn, part);
    for (const name of stale) this.#stale.add(name);
    if (this.#request !== 0) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      this.#flush();
    });
  }

  destroy(): void {
    cancelAnimationFrame(this.#request);
    this.#stopBorders();
    this.#areas.destroy();
    this.#after.cancel();
  }

  #flush(): void {
    const renewed = this.#stack.due;
    const frame = renewed ? this.#stack.renew() : this.#stack.frame;
    if (frame === null) return;
    const asked = OVERLAYS.some((name) => this.#stale.has(name));
    const stale = renewed ? new Set<Stale>(CANVASES) : this.#stale;
    this.#stale = new Set();
    this.#painting = true;
    this.#paintAreas(stale, frame);
    for (const name of CANVASES) {
      if (name !== 'areas' && stale.has(name)) this.#paintLayer(name, frame);
    }
    this.#painting = false;
    const seen = OVERLAYS.some((name) => !LAYERS[name].empty(this.drawn));
    if (asked || (renewed && seen)) this.#after.drawn('overlay');
  }

  #paintAreas(stale: ReadonlySet<Stale>, frame: Frame): void {
    const { areas, shade, look } = this.drawn;
    const geometry = stale.has('areas');
    if (!geometry && !stale.has('colours')) return;
    const table = colourTable(shade, areas?.count ?? 0, look.paper);
    if (geometry) this.#areas.paint(areas, frame, table);
    else this.#areas.recolour(table);
  }

  #paintLayer(name: VectorName, frame: Frame): void {
    const canvas = this.#stack.canvas(name);
    const { drawn } = this;
    drawn.raster = this.#areas.raster;
    if (name === 'borders') this.#stopBorders();
    if (LAYERS[name].empty(drawn)) {
      shrink(canvas);
      if (name === 'dots') drawn.places = [];
      return;
    }
    const context = blank(canvas, frame);
    if (context === null) return;
    const brush = { context, frame, look: drawn.look, font: this.#font };
    LAYERS[name].paint(brush, drawn);
    const { areas, raster } = drawn;
    if (name !== 'borders' || areas === null || raster === null || !manyAreas(drawn)) return;
    const stroke = (from: number, to: number) => {
      paintBorders(brush, areas, from, to);
    };
    this.#stopBorders = inSlices(areas.count, BORDER_STRIDE, stroke, () => undefined);
  }
}
