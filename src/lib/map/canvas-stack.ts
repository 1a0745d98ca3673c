import {
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from 'leaflet/dist/leaflet-src.esm.js';
import { CANVASES, createCanvas, layOver, type CanvasName } from './canvases';
import { covers, padded, type Frame } from './frame';
import { layAhead, layNow, windowOf } from './map-window';

/**
 * The map's canvases as one Leaflet layer. All show one frame, larger than the window; until the
 * next is painted, moving and zooming only transform them together.
 */
export class CanvasStack extends Layer {
  readonly #box = document.createElement('div');
  readonly #canvases = new Map<CanvasName, HTMLCanvasElement>();
  readonly #outgrown: () => void;
  readonly #rested: () => void;
  #frame: Frame | null = null;
  #animating = false;

  /**
   * `outgrown` is called when a move or zoom has brought the window beyond the frame, `rested` after
   * one that ended within it.
   */
  constructor(outgrown: () => void, rested: () => void) {
    super();
    this.#outgrown = outgrown;
    this.#rested = rested;
    this.#box.className = 'map-canvases leaflet-zoom-animated';
    for (const name of CANVASES) {
      const canvas = createCanvas(name);
      this.#canvases.set(name, canvas);
      this.#box.append(canvas);
    }
  }

  override onAdd(map: LeafletMap): this {
    map.getPane('overlayPane')?.append(this.#box);
    return this;
  }

  override onRemove(): this {
    this.#box.remove();
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const check = () => {
      this.#follow();
      if (this.due) this.#outgrown();
    };
    return {
      zoom: () => {
        this.#follow();
      },
      move: () => {
        // During a pinch the old frame is stretched; only at its own zoom is a new one worth its while.
        if (this.#frame?.zoom === this._map.getZoom()) check();
      },
      viewreset: check,
      moveend: () => {
        this.#animating = false;
        check();
        if (!this.due) this.#rested();
      },
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.#animating = true;
        if (this.#frame !== null) layAhead(this.#box, this._map, this.#frame, center, zoom);
      },
    };
  }

  /** What the canvases show; null before the first painting. */
  get frame(): Frame | null {
    return this.#frame;
  }

  /** Whether the canvases are moving to another zoom just now. */
  get animating(): boolean {
    return this.#animating;
  }

  /** Whether a new frame is due: the window shows more than is painted, and no zoom is under way. */
  get due(): boolean {
    return !this.#animating && (this.#frame === null || !covers(this.#frame, this.window()));
  }

  canvas(name: CanvasName): HTMLCanvasElement {
    return this.#canvases.get(name) as HTMLCanvasElement;
  }

  /** The map's window as a frame without margin. */
  window(): Frame {
    return windowOf(this._map);
  }

  /** Takes up a new frame about the window; everything must be painted anew. Null without room. */
  renew(): Frame | null {
    const window = this.window();
    if (window.width === 0 || window.height === 0) return null;
    this.#frame = padded(window);
    for (const canvas of this.#canvases.values()) layOver(canvas, this.#frame, this.#frame);
    this.#follow();
    return this.#frame;
  }

  #follow(): void {
    if (this.#frame !== null && !this.#animating) layNow(this.#box, this._map, this.#frame);
  }
}
