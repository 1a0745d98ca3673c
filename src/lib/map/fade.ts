import { blank, createCanvas, layOver, shrink } from './canvases';
import type { Frame } from './frame';

/** Long enough to see what became what, short enough not to be waited for. */
const FADE_MS = 150;

/**
 * Lets an old picture fade out over the new one. There is one old picture at a time: another change
 * takes the place of one that is still fading.
 */
export class Fade {
  readonly #under: readonly HTMLCanvasElement[];
  readonly #canvas = createCanvas('fade');
  #animation: Animation | null = null;
  #waiting: (() => void)[] = [];

  /** Lies right over the canvases whose picture it takes, given from the bottom up. */
  constructor(under: readonly HTMLCanvasElement[]) {
    this.#under = under;
    under.at(-1)?.after(this.#canvas);
  }

  /** Takes the picture of a frame as it is now and fades it out over whatever is painted next. */
  start(frame: Frame): void {
    this.#drop();
    const context = blank(this.#canvas, frame);
    if (context === null) return;
    layOver(this.#canvas, frame, frame);
    for (const layer of this.#under) {
      if (layer.width > 1) context.drawImage(layer, 0, 0, frame.width, frame.height);
    }
    const animation = this.#canvas.animate({ opacity: [1, 0] }, { duration: FADE_MS, fill: 'forwards' });
    this.#animation = animation;
    animation.onfinish = () => {
      // In the frame that is about to be shown, unless another picture is fading by then.
      requestAnimationFrame(() => {
        if (this.#animation === animation) this.end();
      });
    };
  }

  /** Calls back when nothing of an old picture is left: at once, or when it has faded. */
  whenOver(tell: () => void): void {
    if (this.#animation === null) tell();
    else this.#waiting.push(tell);
  }

  /** Takes the old picture away before its time. */
  end(): void {
    this.#drop();
    for (const tell of this.#waiting.splice(0)) tell();
  }

  destroy(): void {
    this.#drop();
    this.#waiting = [];
  }

  #drop(): void {
    if (this.#animation === null) return;
    this.#animation.onfinish = null;
    this.#animation.cancel();
    this.#animation = null;
    shrink(this.#canvas);
  }
}
