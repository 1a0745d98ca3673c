import type { Bbox, Camera } from '$lib/domain';
import { latLng, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { endZoom } from './leaflet-map';
import { metresPerPixel } from './mercator';
import { nudge } from './nudge';
import { ZoomPresses } from './zoom-presses';
import { boundsOf, LEAST_MARGIN, WholePlace, type Covered } from './whole-place';

interface Told {
  camera(camera: Camera): void;
  scale(metresPerPx: number): void;
}

/** Moves the map's window and tells the reader's moves from our own. */
export class CameraControl {
  readonly #map: LeafletMap;
  readonly #animate: boolean;
  readonly #told: Told;
  readonly #place: WholePlace;
  /** Whether the whole place is to be seen, also after the window has changed its size. */
  #whole = true;
  /** Whose move ends next: the reader's, one that was asked to be reported, or our own. */
  #mover: 'reader' | 'asked' | 'own' = 'reader';
  #silent = false;
  readonly #presses = new ZoomPresses();

  constructor(map: LeafletMap, animate: boolean, told: Told, covered: () => Covered) {
    this.#map = map;
    this.#animate = animate;
    this.#told = told;
    this.#place = new WholePlace(map, covered);
    map.on('moveend', this.#ended, this);
  }

  /** The place that the map is about; fits it unless the reader looks at some part of it. */
  setBounds(bbox: Bbox | null): void {
    this.#place.set(bbox);
    if (this.#whole || this.#place.outOfSight) this.#fitNow();
    else this.#quietly(() => this.#place.limit());
  }

  /** Looks where the camera says, at once and without a report; null: at the whole. */
  set(camera: Camera | null): void {
    // On its way there already: Leaflet begins a zoom in the next frame, and could not be stopped before it.
    if (camera === null && this.#whole && this.#mover !== 'reader') return;
    this.#presses.forget();
    this.#whole = camera === null;
    const map = this.#map;
    if (camera === null) {
      endZoom(map);
      return this.#fitNow();
    }
    const away = map.project(latLng(camera.lat, camera.lng)).distanceTo(map.project(map.getCenter()));
    // The reader's own move comes back with its digits rounded: no reason to paint again.
    if (Math.abs(camera.zoom - map.getZoom()) < 0.01 && away < 1) return;
    endZoom(map);
    this.#atOnce(() => map.setView([camera.lat, camera.lng], camera.zoom, { animate: false }));
  }

  /** Shows the whole place. */
  fit(report: boolean): void {
    this.#go(report, () => this.#place.fit(this.#animate));
    this.#whole = true;
  }

  /** Moves just enough that a box is seen; one that is larger than the window gets its middle shown. */
  showBox(box: Bbox, report: boolean): void {
    const map = this.#map;
    const bounds = boundsOf(box);
    const { x: width, y: height } = map.getSize();
    const low = map.latLngToContainerPoint(bounds.getNorthWest());
    const high = map.latLngToContainerPoint(bounds.getSouthEast());
    // No more room than fitting leaves, or picking an area of the whole would move it under the finger.
    const right = nudge(low.x, high.x, width, LEAST_MARGIN);
    const down = nudge(low.y, high.y, height, LEAST_MARGIN);
    if (right === 0 && down === 0) return;
    this.#whole = false;
    this.#go(report, () => map.panBy([right, down], { animate: this.#animate }));
  }

  /** A reader's step in (1) or out (-1), half a level: reported. */
  step(way: 1 | -1): void {
    const map = this.#map;
    const limits = { least: map.getMinZoom(), most: map.getMaxZoom(), snap: map.options.zoomSnap ?? 1 };
    map.setZoom(this.#presses.press(way, map.getZoom(), limits), { animate: this.#animate });
  }

  /** A reader's jump: reported. */
  goTo(lat: number, lng: number, zoom: number): void {
    this.#map.setView([lat, lng], zoom, { animate: this.#animate });
  }

  /** After the element has changed its size. */
  resized(): void {
    this.#quietly(() => this.#map.invalidateSize({ animate: false, pan: true }));
    this.#quietly(() => (this.#whole ? this.#place.refit() : this.#place.limit()));
  }

  #fitNow(): void {
    this.#atOnce(() => this.#place.fit(false));
  }

  /** A jump ends whatever the map was doing, and nobody is told how that ended: what comes next is the reader's. */
  #atOnce(jump: () => void): void {
    this.#quietly(jump);
    this.#mover = 'reader';
  }

  #ended(): void {
    const { lat, lng } = this.#map.getCenter();
    const zoom = this.#map.getZoom();
    this.#goOn(zoom);
    this.#told.scale(metresPerPixel(lat, zoom));
    if (this.#silent) return;
    if (this.#mover === 'reader') this.#whole = false;
    if (this.#mover !== 'own') this.#told.camera({ lat, lng, zoom });
    this.#mover = 'reader';
  }

  /** Makes good what was pressed on the way; a move that is not the reader's makes an end of it. */
  #goOn(zoom: number): void {
    if (this.#mover !== 'reader' || this.#silent) this.#presses.forget();
    const wanted = this.#presses.rested(zoom);
    if (wanted === null) return;
    queueMicrotask(() => {
      // The map may have been taken away in the meantime.
      if (this.#map.getPane('mapPane') !== undefined) this.#map.setZoom(wanted, { animate: this.#animate });
    });
  }

  /** A move that may be animated, so that it ends later. */
  #go(report: boolean, move: () => void): void {
    const { x, y } = this.#map.getSize();
    if (x === 0 || y === 0) return;
    this.#mover = report ? 'asked' : 'own';
    move();
  }

  #quietly(move: () => void): void {
    this.#silent = true;
    move();
    this.#silent = false;
  }
}
