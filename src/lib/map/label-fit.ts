import type { IdRaster } from './id-raster';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Px of the rows that rectangles are looked up by. */
const ROW = 32;

/** Rectangles of the labels that are there already; a new one must find room between them. */
export class LabelRoom {
  readonly #rows = new Map<number, Box[]>();

  /** Marks a rectangle as taken, whatever it meets. */
  keep(box: Box): void {
    for (let row = Math.floor(box.top / ROW); row * ROW < box.bottom; row += 1) {
      const there = this.#rows.get(row);
      if (there === undefined) this.#rows.set(row, [box]);
      else there.push(box);
    }
  }

  /** Whether nothing that was taken meets the rectangle. */
  free(box: Box): boolean {
    for (let row = Math.floor(box.top / ROW); row * ROW < box.bottom; row += 1) {
      for (const other of this.#rows.get(row) ?? []) {
        const beside = box.left >= other.right || box.right <= other.left;
        if (!beside && box.top < other.bottom && box.bottom > other.top) return false;
      }
    }
    return true;
  }

  /** Takes the rectangle and says yes, or leaves it and says no when it meets another. */
  take(box: Box): boolean {
    const free = this.free(box);
    if (free) this.keep(box);
    return free;
  }
}

/** Which area a raster's number stands for: its own, or the one above that holds it; -1 for ground. */
export type OwnerOf = (id: number) => number;

/**
 * Whether a rectangle (CSS px, `ratio` of the raster's px each) lies wholly within an area. Looks at the
 * raster along its edges and middle, so it costs the same however many vertices the area has.
 */
export function fitsInArea(
  raster: IdRaster,
  area: number,
  box: Box,
  ratio: number,
  ownerOf: OwnerOf,
): boolean {
  const { ids, width, height } = raster;
  const left = Math.floor(box.left * ratio);
  const right = Math.ceil(box.right * ratio);
  const top = Math.floor(box.top * ratio);
  const bottom = Math.ceil(box.bottom * ratio);
  if (!(left >= 0 && top >= 0 && right < width && bottom < height)) return false;
  for (const row of [top, Math.round((top + bottom) / 2), bottom]) {
    let last = -1;
    for (let i = row * width + left; i <= row * width + right; i += 1) {
      const id = ids[i] as number;
      if (id !== last && ownerOf(id) !== area) return false;
      last = id;
    }
  }
  return true;
}
