/**
 * Calls back once the screen shows what has been drawn: the second animation frame after it begins
 * only when the first has been put on screen. Calls for one thing within a frame become one.
 */
export class AfterPaint<What extends string> {
  readonly #tell: (what: What) => void;
  readonly #waiting = new Map<What, number>();

  constructor(tell: (what: What) => void) {
    this.#tell = tell;
  }

  drawn(what: What): void {
    const earlier = this.#waiting.get(what);
    if (earlier !== undefined) cancelAnimationFrame(earlier);
    const first = requestAnimationFrame(() => {
      const second = requestAnimationFrame(() => {
        this.#waiting.delete(what);
        this.#tell(what);
      });
      this.#waiting.set(what, second);
    });
    this.#waiting.set(what, first);
  }

  cancel(): void {
    for (const request of this.#waiting.values()) cancelAnimationFrame(request);
    this.#waiting.clear();
  }
}
