import { AfterPaint } from './after-paint';
import { AreaPainter } from './area-painter';
import type { CanvasStack } from './canvas-stack';
import { CANVASES, type CanvasName } from './canvases';
import { nothingDrawn, type Drawn } from './drawn';
import { Fade } from './fade';
import type { Frame } from './frame';
import type { MapHandlers } from './hit';
import { LayerPainter } from './layer-painter';
import { LAYERS } from './layers';
import { colourTable } from './lookup';

/** What must be painted anew: a canvas, or only the colours of the areas. `fade`: the old picture fades out. */
export type Stale = CanvasName | 'colours' | 'fade';

const OVERLAYS = ['density', 'hexagons', 'symbols', 'circles', 'dots'] as const;
const UNDER_FADE = ['areas', 'borders', 'density', 'hexagons', 'context', 'labels'] as const;

/** Paints what is stale, once an animation frame, on the canvases of a stack. */
export class Painter {
  readonly drawn: Drawn = nothingDrawn();
  readonly #stack: CanvasStack;
  readonly #handlers: Pick<MapHandlers, 'painted' | 'labels'>;
  readonly #areas: AreaPainter;
  readonly #layers: LayerPainter;
  readonly #fade: Fade;
  readonly #after: AfterPaint<'areas' | 'overlay'>;
  #stale = new Set<Stale>();
  #request = 0;
  #painting = false;
  #over = false;

  constructor(stack: CanvasStack, font: string, handlers: Pick<MapHandlers, 'painted' | 'labels'>) {
    this.#stack = stack;
    this.#layers = new LayerPainter(stack, font);
    this.#handlers = handlers;
    this.#after = new AfterPaint((what) => {
      handlers.painted(what);
      void this.#complete();
    });
    this.#fade = new Fade(UNDER_FADE.map((name) => stack.canvas(name)));
    const shown = () => {
      this.#tell('areas');
    };
    // Borders and names wait for the sharp pixels when these come some frames later.
    const sharpened = () => {
      if (!this.#painting) this.change({}, 'borders', 'labels');
    };
    this.#areas = new AreaPainter(stack.canvas('areas'), shown, sharpened);
  }

  /** Area at CSS px from the frame's corner; -1 for none, and while new areas are about to be painted. */
  areaAt(x: number, y: number): number {
    return this.#stale.has('areas') ? -1 : this.#areas.at(x, y);
  }

  /** Takes up new things to draw; the canvases named are painted in the next animation frame. */
  change(part: Partial<Drawn>, ...stale: readonly Stale[]): void {
    Object.assign(this.drawn, part);
    for (const name of stale) this.#stale.add(name);
    // What was on its way may still come after the map is gone.
    if (this.#request !== 0 || this.#over) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      this.#flush();
    });
  }

  destroy(): void {
    this.#over = true;
    cancelAnimationFrame(this.#request);
    this.#layers.destroy();
    this.#areas.destroy();
    this.#fade.destroy();
    this.#after.cancel();
  }

  #flush(): void {
    const renewed = this.#stack.due;
    const frame = renewed ? this.#stack.renew() : this.#stack.frame;
    if (frame === null) return;
    const asked = OVERLAYS.some((name) => this.#stale.has(name));
    const stale = renewed ? new Set<Stale>(CANVASES) : this.#stale;
    this.#stale = new Set();
    if (renewed) this.#fade.end();
    if (stale.has('fade')) this.#fade.start(frame);
    this.#painting = true;
    this.#paintAreas(stale, frame);
    this.drawn.raster = this.#areas.raster;
    for (const name of CANVASES) {
      if (name !== 'areas' && stale.has(name)) this.#layers.paint(name, this.drawn, frame);
    }
    this.#painting = false;
    if (stale.has('labels')) this.#handlers.labels?.(this.drawn.labelCount);
    const seen = OVERLAYS.some((name) => !LAYERS[name].empty(this.drawn));
    if (asked || (renewed && seen)) this.#tell('overlay');
  }

  /** Names and overlays whose code comes after the first areas. */
  async #complete(): Promise<void> {
    if ((await this.#layers.fetchLater()) && !this.#over) this.change({}, 'labels', 'highlight', ...OVERLAYS);
  }

  /** A new picture is complete when nothing of the old one is left. */
  #tell(what: 'areas' | 'overlay'): void {
    this.#fade.whenOver(() => {
      this.#after.drawn(what);
    });
  }

  #paintAreas(stale: ReadonlySet<Stale>, frame: Frame): void {
    const { areas, shade, look } = this.drawn;
    const geometry = stale.has('areas');
    if (!geometry && !stale.has('colours')) return;
    const table = colourTable(shade, areas?.count ?? 0, look.bare);
    if (geometry) this.#areas.paint(areas, frame, table, look.hatch);
    else this.#areas.recolour(table, look.hatch);
  }
}
