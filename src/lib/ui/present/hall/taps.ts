/** CSS px of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Within this time, and this near, a second tap of a finger belongs to the first. */
const AGAIN_MS = 280;
const AGAIN_PX = 40;

/** Tells two taps of a finger in one place from one: the first waits until it is clear that it stays alone. */
export class Taps {
  #first: { readonly at: Spot; readonly once: () => void } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** A tap: `once` is done if it stays alone, `twice` if it is the second. */
  tap(at: Spot, once: () => void, twice: () => void): void {
    const before = this.#first?.at;
    if (before !== undefined && Math.hypot(at.x - before.x, at.y - before.y) <= AGAIN_PX) {
      this.forget();
      twice();
      return;
    }
    this.settle();
    this.#first = { at, once };
    this.#timer = setTimeout(() => this.settle(), AGAIN_MS);
  }

  /** Does at once what a tap still waits for. */
  settle(): void {
    const once = this.#first?.once;
    this.forget();
    once?.();
  }

  forget(): void {
    clearTimeout(this.#timer);
    this.#first = null;
  }
}
