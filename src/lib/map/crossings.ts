/**
 * Where the borders of one area cross the middles of the pixel rows, sorted along each row.
 *
 * A border between two areas is walked once in each direction; its crossings are always reckoned from
 * its upper end, so both areas get the very same columns and share out the pixels between them with
 * none left over and none taken twice. A pixel belongs to the area that holds its centre.
 */
export class Crossings {
  readonly #head: Int32Array;
  #next = new Int32Array(1024);
  #column = new Int32Array(1024);
  #turn = new Int8Array(1024);
  #used = 0;
  #firstRow: number;
  #endRow = 0;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#head = new Int32Array(height).fill(-1);
    this.#firstRow = height;
  }

  /** Takes up the straight border from a to b, in pixels; what lies outside the rows is left out. */
  edge(xa: number, ya: number, xb: number, yb: number): void {
    if (ya === yb) return;
    const down = ya < yb;
    const x0 = down ? xa : xb;
    const y0 = down ? ya : yb;
    const x1 = down ? xb : xa;
    const y1 = down ? yb : ya;
    const first = Math.max(0, Math.ceil(y0 - 0.5));
    const end = Math.min(this.height, Math.ceil(y1 - 0.5));
    if (first >= end) return;
    if (first < this.#firstRow) this.#firstRow = first;
    if (end > this.#endRow) this.#endRow = end;
    const slope = (x1 - x0) / (y1 - y0);
    for (let row = first; row < end; row += 1) {
      const column = Math.ceil(x0 + (row + 0.5 - y0) * slope - 0.5);
      this.#insert(row, Math.max(0, Math.min(this.width, column)), down ? 1 : -1);
    }
  }

  /**
   * Writes `id` wherever the winding number is not zero, then forgets the area.
   * Returns how many pixels it got.
   */
  fill(ids: Uint16Array | Uint32Array, id: number): number {
    let pixels = 0;
    for (let row = this.#firstRow; row < this.#endRow; row += 1) {
      let winding = 0;
      let from = 0;
      for (let c = this.#head[row] as number; c !== -1; c = this.#next[c] as number) {
        const column = this.#column[c] as number;
        if (winding === 0) from = column;
        winding += this.#turn[c] as number;
        if (winding !== 0 || column === from) continue;
        ids.fill(id, row * this.width + from, row * this.width + column);
        pixels += column - from;
      }
      this.#head[row] = -1;
    }
    this.#used = 0;
    this.#firstRow = this.height;
    this.#endRow = 0;
    return pixels;
  }

  #insert(row: number, column: number, turn: number): void {
    const at = this.#used;
    if (at === this.#next.length) this.#grow();
    this.#used = at + 1;
    this.#column[at] = column;
    this.#turn[at] = turn;
    let before = -1;
    let after = this.#head[row] as number;
    while (after !== -1 && (this.#column[after] as number) < column) {
      before = after;
      after = this.#next[after] as number;
    }
    this.#next[at] = after;
    if (before === -1) this.#head[row] = at;
    else this.#next[before] = at;
  }

  #grow(): void {
    const size = this.#next.length * 2;
    const larger = <T extends Int32Array | Int8Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.#next = larger(new Int32Array(size), this.#next);
    this.#column = larger(new Int32Array(size), this.#column);
    this.#turn = larger(new Int8Array(size), this.#turn);
  }
}
