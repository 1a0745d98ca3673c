import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';

/** CSS px that a finger moves before it means to go somewhere. */
const DRAWN = 12;

/**
 * What one finger does on the map: it moves the map, or, where the page has to be scrolled past it,
 * the page; then two fingers move the map and the first one drawn in vain is told. A mouse moves the
 * map either way.
 */
export class FingerRule {
  readonly #map: LeafletMap;
  readonly #told: () => void;
  readonly #listeners = new AbortController();
  #moves = true;
  #from: Touch | undefined;

  constructor(map: LeafletMap, told: () => void) {
    this.#map = map;
    this.#told = told;
    const element = map.getContainer();
    const { signal } = this.#listeners;
    const options = { signal, passive: true, capture: true };
    // Comes before the events that Leaflet begins to drag at.
    element.addEventListener(
      'pointerdown',
      ({ pointerType }) => {
        this.#drag(this.#moves || pointerType !== 'touch');
      },
      options,
    );
    element.addEventListener('touchstart', ({ touches }) => (this.#from = touches[0]), options);
    element.addEventListener(
      'touchmove',
      ({ touches }) => {
        this.#drawn(touches);
      },
      options,
    );
  }

  set(moves: boolean): void {
    this.#moves = moves;
    this.#drag(moves);
    // Leaflet's own rule leaves nothing to the page.
    this.#map.getContainer().style.touchAction = moves ? '' : 'pan-x pan-y';
  }

  destroy(): void {
    this.#listeners.abort();
    this.#map.getContainer().style.removeProperty('touch-action');
  }

  #drag(on: boolean): void {
    if (on) this.#map.dragging.enable();
    else this.#map.dragging.disable();
  }

  #drawn(touches: TouchList): void {
    const [touch] = touches;
    if (this.#moves || touches.length > 1 || touch === undefined || this.#from === undefined) return;
    const { clientX, clientY } = this.#from;
    if (Math.hypot(touch.clientX - clientX, touch.clientY - clientY) < DRAWN) return;
    this.#from = undefined;
    this.#told();
  }
}
