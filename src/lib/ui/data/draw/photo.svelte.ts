import type { XY } from './draw-view.svelte';
import { matched, type Placing } from './similarity';

/** A picture in this page's memory: its address there, and its size in pixels. */
interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A photo of the sketch map on the wall, under the drawing. It stays in the memory of the page: it is kept
 * nowhere and is in nothing that leaves.
 */
export class Photo {
  #picture = $state.raw<Picture | null>(null);
  #placing = $state.raw<Placing>({ middle: [0, 0], metresPerPixel: 1, turnedDeg: 0 });
  #points = $state.raw<readonly XY[] | null>(null);
  opacity = $state(0.7);

  get picture(): Picture | null {
    return this.#picture;
  }

  get placing(): Placing {
    return this.#placing;
  }

  /** Places marked so far for matching, metres: on the photo and on the map in turn; null: not matching. */
  get points(): readonly XY[] | null {
    return this.#points;
  }

  /** Lays a photo under a width of ground; false for a file that is no picture that the browser can show. */
  async open(file: File, middle: XY, widthM: number): Promise<boolean> {
    const url = URL.createObjectURL(file);
    const image = new Image();
    image.src = url;
    try {
      await image.decode();
    } catch {
      URL.revokeObjectURL(url);
      return false;
    }
    this.remove();
    const { naturalWidth: width, naturalHeight: height } = image;
    this.#picture = { url, width, height };
    this.#placing = { middle, metresPerPixel: widthM / width, turnedDeg: 0 };
    return true;
  }

  remove(): void {
    if (this.#picture !== null) URL.revokeObjectURL(this.#picture.url);
    this.#picture = null;
    this.#points = null;
  }

  move(east: number, north: number): void {
    const [x, y] = this.#placing.middle;
    this.#placing = { ...this.#placing, middle: [x + east, y + north] };
  }

  stretch(factor: number): void {
    this.#placing = { ...this.#placing, metresPerPixel: this.#placing.metresPerPixel * factor };
  }

  /** Clockwise. */
  turn(degrees: number): void {
    this.#placing = { ...this.#placing, turnedDeg: this.#placing.turnedDeg + degrees };
  }

  /** Begins or gives up matching two places. */
  match(on: boolean): void {
    this.#points = on ? [] : null;
  }

  /** Marks the next place; true when the photo has been laid by it. */
  mark(at: XY): boolean {
    const points = [...(this.#points ?? []), at];
    const [photoA, mapA, photoB, mapB] = points;
    this.#points = points;
    if (photoA === undefined || mapA === undefined || photoB === undefined || mapB === undefined) {
      return false;
    }
    this.#placing = matched(this.#placing, [photoA, photoB], [mapA, mapB]) ?? this.#placing;
    this.#points = null;
    return true;
  }
}
