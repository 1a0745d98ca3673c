import type { Bbox } from '$lib/domain';
import {
  latLngBounds,
  point,
  type LatLngBounds,
  type Map as LeafletMap,
} from 'leaflet/dist/leaflet-src.esm.js';

/** Where the map looks before anything is on it: all of Indonesia. */
const INDONESIA: Bbox = [95, -11, 141, 6];
/** Nothing small is brought closer than this by fitting. */
const CLOSEST_FIT = 18;
/** Clear CSS px around what is fitted or shown, and the least that is left when the window shrinks a little. */
const MARGIN = 24;
export const LEAST_MARGIN = 8;
/** Longer sides of the place from its middle to where a reader can look no further. */
const REACH = 4;
/** Levels of zoom that a window may have grown by before the whole is made larger too. */
const SLACK = 0.25;

/** Leaflet's bounds of west, south, east, north. */
export function boundsOf([west, south, east, north]: Bbox): LatLngBounds {
  return latLngBounds([south, west], [north, east]);
}

/** CSS px along each side of the window that something lies over: buttons, notes, a title. */
export interface Covered {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The place that the map is about: fits it, and keeps the reader from losing it. */
export class WholePlace {
  readonly #map: LeafletMap;
  readonly #covered: () => Covered;
  #bounds = boundsOf(INDONESIA);

  /** `covered` is asked whenever the place is fitted. */
  constructor(map: LeafletMap, covered: () => Covered) {
    this.#map = map;
    this.#covered = covered;
    map.fitBounds(this.#bounds, { animate: false });
  }

  set(bbox: Bbox | null): void {
    this.#bounds = boundsOf(bbox ?? INDONESIA);
  }

  /** Whether the window shows nothing of it. */
  get outOfSight(): boolean {
    return !this.#map.getBounds().intersects(this.#bounds);
  }

  /** Fits it; an element without a size yet is left for later. */
  fit(animate: boolean): void {
    const { x, y } = this.#map.getSize();
    if (x === 0 || y === 0) return;
    // Leaflet holds what it fits within the old limits too.
    this.#map.setMinZoom(0);
    this.#map.fitBounds(this.#bounds, { ...this.#room(MARGIN), maxZoom: CLOSEST_FIT, animate });
    this.limit();
  }

  /** Keeps it fitted in a window of another size, at the same zoom as long as that will do. */
  refit(): void {
    const map = this.#map;
    const { x, y } = map.getSize();
    if (x === 0 || y === 0) return;
    const zoom = map.getZoom();
    map.setMinZoom(0);
    const { paddingTopLeft, paddingBottomRight } = this.#room(MARGIN);
    const around = point(paddingTopLeft).add(paddingBottomRight);
    const wanted = map.getBoundsZoom(this.#bounds, false, around);
    if (zoom + SLACK < Math.min(wanted, CLOSEST_FIT)) {
      this.fit(false);
      return;
    }
    // Where all of the margin is still there, the place stays where fitting put it.
    const margin = zoom <= wanted ? MARGIN : LEAST_MARGIN;
    map.fitBounds(this.#bounds, { ...this.#room(margin), maxZoom: zoom, animate: false });
    this.limit();
  }

  /** No further out than one level beyond the whole, and not far away from it. */
  limit(): void {
    this.#map.setMinZoom(0);
    // Nobody moves by hand a map whose camera is set to any zoom, and limits of a window that it had would move it.
    if (this.#map.options.zoomSnap === 0) return;
    const zoom = Math.min(CLOSEST_FIT, this.#map.getBoundsZoom(this.#bounds));
    if (!Number.isFinite(zoom)) return;
    this.#map.setMinZoom(Math.max(0, zoom - 1));
    this.#map.setMaxBounds(this.#surroundings());
  }

  /** What fitting leaves free: a margin, less of it above a low map, and all that is covered. */
  #room(margin: number): { paddingTopLeft: [number, number]; paddingBottomRight: [number, number] } {
    const { top, right, bottom, left } = this.#covered();
    const above = Math.min(margin, this.#map.getSize().y / 16);
    return {
      paddingTopLeft: [Math.max(margin, left), Math.max(above, top)],
      paddingBottomRight: [Math.max(margin, right), Math.max(margin, bottom)],
    };
  }

  /**
   * As far as a reader may look: a square about the place, so large that a window holds all of it at no zoom.
   * Leaflet would bring such a window to its very middle, and tell of it as of the reader's own move.
   */
  #surroundings(): LatLngBounds {
    const low = this.#map.project(this.#bounds.getSouthWest(), 0);
    const high = this.#map.project(this.#bounds.getNorthEast(), 0);
    const middle = low.add(high).divideBy(2);
    const half = REACH * Math.max(high.x - low.x, low.y - high.y);
    const corner = (x: number, y: number) => this.#map.unproject(middle.add([x * half, y * half]), 0);
    return latLngBounds(corner(-1, 1), corner(1, -1));
  }
}
