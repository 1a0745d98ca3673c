import type { Bbox } from '$lib/domain';
import { localPlane, type Plane } from '$lib/stats';

/** East and north (metres) on the plane, or right and down (CSS px) in the window: the name says which. */
export type XY = readonly [x: number, y: number];

/** Room around what is fitted, CSS px. */
const MARGIN = 28;
const ZOOM_STEP = 1.5;

/** What of the plane the window shows. */
export class DrawView {
  readonly plane: Plane;
  readonly #home: Bbox;
  #width = $state(0);
  #height = $state(0);
  /** The place in the middle of the window, metres. */
  #middle = $state.raw<XY>([0, 0]);
  /** CSS px a metre. */
  #scale = $state(1);
  #fitted = false;

  constructor(home: Bbox) {
    this.#home = home;
    this.plane = localPlane((home[0] + home[2]) / 2, (home[1] + home[3]) / 2);
  }

  get width(): number {
    return this.#width;
  }

  get height(): number {
    return this.#height;
  }

  get scale(): number {
    return this.#scale;
  }

  /** From metres to the window. */
  readonly transform = $derived(
    `translate(${this.#width / 2} ${this.#height / 2}) scale(${this.#scale} ${-this.#scale}) translate(${-this.#middle[0]} ${-this.#middle[1]})`,
  );

  resize(width: number, height: number): void {
    this.#width = width;
    this.#height = height;
    if (!this.#fitted && width > 0 && height > 0) this.fit();
  }

  /** Shows all of what the drawing began with. */
  fit(): void {
    const [west, south] = this.plane.toPlane(this.#home[0], this.#home[1]);
    const [east, north] = this.plane.toPlane(this.#home[2], this.#home[3]);
    const across = Math.max(1, this.#width - 2 * MARGIN) / Math.max(1, east - west);
    const up = Math.max(1, this.#height - 2 * MARGIN) / Math.max(1, north - south);
    this.#scale = Math.min(across, up);
    this.#middle = [(west + east) / 2, (south + north) / 2];
    this.#fitted = true;
  }

  /** Moves what is shown by so many CSS px. */
  pan(dx: number, dy: number): void {
    const [x, y] = this.#middle;
    this.#middle = [x - dx / this.#scale, y + dy / this.#scale];
  }

  /** Makes it larger (steps > 0) or smaller about a place of the window. */
  zoom(steps: number, about: XY = [this.#width / 2, this.#height / 2]): void {
    this.stretch(ZOOM_STEP ** steps, about);
  }

  stretch(factor: number, about: XY): void {
    const before = this.toMetres(about);
    this.#scale = Math.min(50, Math.max(0.005, this.#scale * factor));
    const after = this.toMetres(about);
    const [x, y] = this.#middle;
    this.#middle = [x + before[0] - after[0], y + before[1] - after[1]];
  }

  toWindow([x, y]: XY): XY {
    return [
      this.#width / 2 + (x - this.#middle[0]) * this.#scale,
      this.#height / 2 - (y - this.#middle[1]) * this.#scale,
    ];
  }

  toMetres([left, top]: XY): XY {
    return [
      this.#middle[0] + (left - this.#width / 2) / this.#scale,
      this.#middle[1] - (top - this.#height / 2) / this.#scale,
    ];
  }

  toDegrees(at: XY): XY {
    return this.plane.toDegrees(...this.toMetres(at));
  }

  fromDegrees(lon: number, lat: number): XY {
    return this.toWindow(this.plane.toPlane(lon, lat));
  }

  /** Brings a place of the window into sight when it lies near or beyond the edge. */
  reveal([left, top]: XY): XY {
    const over = (at: number, size: number): number =>
      at < MARGIN ? MARGIN - at : at > size - MARGIN ? size - MARGIN - at : 0;
    const [dx, dy] = [over(left, this.#width), over(top, this.#height)];
    if (dx !== 0 || dy !== 0) this.pan(dx, dy);
    return [left + dx, top + dy];
  }
}
