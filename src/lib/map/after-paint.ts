/**
 * Calls back once the screen shows what was drawn in an animation frame: the next one begins only when
 * that one is on its way to the screen. Calls for one thing within a frame become
 * one.
 */
export class AfterPaint<What extends string> {
  readonly #tell: (what: What) => void;
  readonly #waiting = new Map<What, number>();

  constructor(tell: (what: What) => void) {
    this.#tell = tell;
  }

  drawn(what: What): void {
    cancelAnimationFrame(this.#waiting.get(what) ?? 0);
    const next = requestAnimationFrame(() => {
      this.#waiting.delete(what);
      this.#tell(what);
    });
    this.#waiting.set(what, next);
  }

  cancel(): void {
    for (const request of this.#waiting.values()) cancelAnimationFrame(request);
    this.#waiting.clear();
  }
}
