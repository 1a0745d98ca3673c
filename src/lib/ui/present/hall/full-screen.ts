/**
 * Fills the screen where the browser allows it, as soon as a key or finger gives leave; the window is full in
 * any case. A reader who goes back from the full screen (Esc, or the device's own way) has asked to escape.
 */
export class FullScreen {
  readonly #element: HTMLElement;
  readonly #escaped: () => void;
  #refused = !document.fullscreenEnabled;
  #on = false;

  constructor(element: HTMLElement, escaped: () => void) {
    this.#element = element;
    this.#escaped = escaped;
    document.addEventListener('fullscreenchange', this.#changed);
  }

  /** Asks for the full screen; to be called when a key or finger has come. Without leave it is not asked for. */
  ask(): void {
    if (this.#refused || document.fullscreenElement !== null) return;
    // Browsers that cannot say whether they give leave (Firefox 115) are asked all the same.
    const activation = (navigator as Partial<Navigator>).userActivation;
    if (activation?.isActive === false) return;
    this.#element.requestFullscreen({ navigationUI: 'hide' }).catch(() => {
      this.#refused = activation !== undefined;
    });
  }

  /** Leaves the full screen without a word. */
  leave(): void {
    document.removeEventListener('fullscreenchange', this.#changed);
    if (document.fullscreenElement === this.#element) void document.exitFullscreen().catch(() => undefined);
  }

  readonly #changed = (): void => {
    const on = document.fullscreenElement === this.#element;
    if (this.#on && !on) this.#escaped();
    this.#on = on;
  };
}
