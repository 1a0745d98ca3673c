import { colourise } from './colourise';
import type { Frame } from './frame';
import { hatchTiles } from './hatch';
import { areaAt, type IdRaster } from './id-raster';
import type { ColourTable } from './lookup';
import type { PackedAreas } from './packed-areas';
import { rasterise } from './raster-job';

/** Keeps the id raster of the areas and puts its colours on the areas' canvas. */
export class AreaPainter {
  readonly #canvas: HTMLCanvasElement;
  readonly #shown: () => void;
  readonly #sharpened: () => void;
  #table: ColourTable | null = null;
  /** How many times as coarse hatches are. */
  #hatch = 1;
  #frame: Frame | null = null;
  #raster: IdRaster | null = null;
  #sharp = false;
  #image: ImageData | null = null;
  #stop: () => void = () => undefined;

  /**
   * `shown` is called after every change of the canvas, `sharpened` when a raster in full sharpness
   * has taken its place.
   */
  constructor(canvas: HTMLCanvasElement, shown: () => void, sharpened: () => void) {
    this.#canvas = canvas;
    this.#shown = shown;
    this.#sharpened = sharpened;
  }

  /** The raster on screen when it is sharp, else null. */
  get raster(): IdRaster | null {
    return this.#sharp ? this.#raster : null;
  }

  /** Rasterises the areas for a frame and colours them; no areas leave an empty canvas. */
  paint(areas: PackedAreas | null, frame: Frame, table: ColourTable, hatch = 1): void {
    this.#hatch = hatch;
    this.#stop();
    this.#frame = frame;
    this.#table = table;
    this.#sharp = false;
    if (areas === null) {
      this.#raster = null;
      this.#canvas.width = this.#canvas.height = 1;
      return;
    }
    this.#stop = rasterise(areas, frame, (raster, sharp) => {
      this.#raster = raster;
      this.#sharp = sharp;
      this.#put();
      if (sharp) this.#sharpened();
    });
  }

  /** Puts the raster through another table; touches no geometry. */
  recolour(table: ColourTable, hatch = 1): void {
    this.#hatch = hatch;
    this.#table = table;
    this.#put();
  }

  /** Area at CSS px from the frame's corner; -1 for none. */
  at(x: number, y: number): number {
    if (this.#raster === null || this.#frame === null) return -1;
    return areaAt(this.#raster, x * this.#frame.ratio, y * this.#frame.ratio);
  }

  destroy(): void {
    this.#stop();
  }

  #put(): void {
    const raster = this.#raster;
    const frame = this.#frame;
    const table = this.#table;
    const context = this.#canvas.getContext('2d', { willReadFrequently: true });
    if (raster === null || frame === null || table === null || context === null) return;
    const { width, height } = raster;
    if (this.#image?.width !== width || this.#image.height !== height) {
      this.#image = new ImageData(width, height);
    }
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const phase = { x: frame.left * frame.ratio, y: frame.top * frame.ratio };
    const tiles = hatchTiles(frame.ratio * this.#hatch);
    colourise(raster, table, tiles, phase, new Uint32Array(this.#image.data.buffer));
    context.putImageData(this.#image, 0, 0);
    this.#shown();
  }
}
