import { MediaQuery } from 'svelte/reactivity';

const SMALL = '(max-width: 639px)';
const OF_SMALL = 0.55;

/** On a small map circles are smaller, and in its legend alike: the areas would lie hidden under them. */
export class CircleSize {
  readonly #small = new MediaQuery(SMALL);

  of<T extends { readonly unitRadiusPx: number }>(circles: T): T {
    return this.#small.current ? { ...circles, unitRadiusPx: OF_SMALL * circles.unitRadiusPx } : circles;
  }
}
