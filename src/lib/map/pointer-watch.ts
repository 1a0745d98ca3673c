import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import type { MapHit } from './hit';
import { FINGER_SLACK, MOUSE_SLACK } from './hit-test';

interface Watched {
  find(x: number, y: number, slack: number): MapHit | null;
  hover(hit: MapHit | null): void;
  select(hit: MapHit | null): void;
}

/** One set of listeners on the map's element: what is under the pointer, and what is chosen. */
export class PointerWatch {
  readonly #map: LeafletMap;
  readonly #watched: Watched;
  readonly #listeners = new AbortController();
  #at: { x: number; y: number } | null = null;
  #pressed: { x: number; y: number } | null = null;
  #moving = false;
  #hovering = false;
  #request = 0;

  constructor(map: LeafletMap, watched: Watched) {
    this.#map = map;
    this.#watched = watched;
    const element = map.getContainer();
    const { signal } = this.#listeners;
    element.addEventListener(
      'pointermove',
      (event) => {
        this.#moved(event);
      },
      { signal, passive: true },
    );
    element.addEventListener(
      'pointerdown',
      ({ clientX, clientY }) => {
        this.#pressed = { x: clientX, y: clientY };
      },
      { signal, passive: true },
    );
    element.addEventListener(
      'pointerleave',
      () => {
        this.#left();
      },
      { signal },
    );
    map.on('click', (event) => {
      this.#clicked(event);
    });
    map.on('movestart zoomstart', () => {
      this.#moving = true;
      this.#clear();
    });
    map.on('moveend', () => {
      this.#moving = false;
      this.#ask();
    });
  }

  /** Looks again at what is under a pointer that rests, after something else was painted there. */
  refresh(): void {
    this.#ask();
  }

  /** Forgets what was under the pointer and looks again once the next picture is painted. */
  restart(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    this.#clear();
    this.#ask();
  }

  destroy(): void {
    this.#listeners.abort();
    cancelAnimationFrame(this.#request);
    this.#map.getContainer().classList.remove('map-on-mark');
  }

  #moved(event: PointerEvent): void {
    // A finger has no hover: its tap selects.
    if (event.pointerType === 'touch') return;
    const { x, y } = this.#map.mouseEventToContainerPoint(event);
    this.#at = { x, y };
    this.#ask();
  }

  #left(): void {
    this.#at = null;
    this.#clear();
  }

  #ask(): void {
    if (this.#request !== 0 || this.#at === null || this.#moving) return;
    this.#request = requestAnimationFrame(() => {
      this.#request = 0;
      if (this.#at === null || this.#moving) return;
      const hit = this.#watched.find(this.#at.x, this.#at.y, MOUSE_SLACK);
      this.#map.getContainer().classList.toggle('map-on-mark', hit !== null);
      if (hit === null) return this.#clear();
      this.#hovering = true;
      this.#watched.hover(hit);
    });
  }

  #clear(): void {
    if (!this.#hovering) return;
    this.#hovering = false;
    this.#watched.hover(null);
  }

  #clicked({ containerPoint, originalEvent }: LeafletMouseEvent): void {
    // A drag that begins while the map is still zooming moves nothing, but it is no click either.
    const { x, y } = this.#pressed ?? { x: originalEvent.clientX, y: originalEvent.clientY };
    if (Math.hypot(originalEvent.clientX - x, originalEvent.clientY - y) > FINGER_SLACK) return;
    const finger = (originalEvent as MouseEvent & { pointerType?: string }).pointerType === 'touch';
    const slack = finger ? FINGER_SLACK : MOUSE_SLACK;
    this.#watched.select(this.#watched.find(containerPoint.x, containerPoint.y, slack));
  }
}
