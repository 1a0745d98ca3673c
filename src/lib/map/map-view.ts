import type { AreaSet, Camera, Shade } from '$lib/domain';
import type { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { CameraControl } from './camera-control';
import { FingerRule } from './finger-rule';
import type { MapHandlers, MapHit } from './hit';
import { hitTest } from './hit-test';
import { createLeafletMap, MAX_ZOOM, removeLeafletMap } from './leaflet-map';
import type { MapLook } from './look';
import './map.css';
import { MapDrawing } from './map-drawing';
import { areaBox } from './packed-areas';
import { PointerWatch } from './pointer-watch';
import type { Covered } from './whole-place';

const NOTHING_COVERED: Covered = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The screen painter: one map in one element, from construction to `destroy`. Indexes are those of
 * the AreaSet and DotSet last given; one outside them means none.
 */
export class MapView extends MapDrawing {
  readonly #element: HTMLElement;
  readonly #handlers: MapHandlers;
  readonly #map: LeafletMap;
  readonly #camera: CameraControl;
  readonly #pointer: PointerWatch;
  readonly #fingers: FingerRule;
  readonly #resizes: ResizeObserver;

  /**
   * The element is the map's alone and has a size of its own; controls belong beside it, not in it.
   * `zoomSnap`: steps of zoom, a quarter unless told; 0 for a camera that is set to any. `covered`: what
   * lies over the map when the whole is fitted; nothing unless told.
   */
  constructor(
    element: HTMLElement,
    handlers: MapHandlers,
    options: { reducedMotion: boolean; zoomSnap?: number; covered?: () => Covered },
  ) {
    const painted: MapHandlers['painted'] = (what) => {
      this.#pointer.refresh();
      handlers.painted(what);
    };
    const font = getComputedStyle(element).fontFamily || 'sans-serif';
    super(font, { painted, labels: (count) => handlers.labels?.(count) }, !options.reducedMotion);
    this.#element = element;
    this.#handlers = handlers;
    this.#map = createLeafletMap(element, options.reducedMotion, options.zoomSnap);
    this.#camera = new CameraControl(
      this.#map,
      !options.reducedMotion,
      handlers,
      options.covered ?? (() => NOTHING_COVERED),
    );
    this.stack.addTo(this.#map);
    this.#pointer = new PointerWatch(this.#map, {
      find: (x, y, slack) => hitTest(this.stack, this.painter, x, y, slack),
      hover: handlers.hover.bind(handlers),
      select: this.#choose.bind(this),
    });
    this.#fingers = new FingerRule(this.#map, () => handlers.twoFingers?.());
    this.#resizes = new ResizeObserver(this.invalidateSize.bind(this));
    this.#resizes.observe(element);
  }

  /** As drawn; also fits the whole unless the reader is looking at some part of the same place. */
  override setAreas(set: AreaSet): void {
    super.setAreas(set);
    this.#camera.setBounds(set.geometry?.bbox ?? null);
    this.#pointer.restart();
  }

  override setShade(shade: Shade | null, look: MapLook): void {
    super.setShade(shade, look);
    this.#element.style.backgroundColor = look.ground;
  }

  /** Looks there at once, without a report to `camera`; null fits the whole, also after resizing. */
  setCamera(camera: Camera | null): void {
    this.#camera.set(camera);
  }

  /** Fits the whole. Reported to `camera` only when asked, as below. */
  fit(report = false): void {
    this.#camera.fit(report);
  }

  /** Moves just enough that an area is seen whole, or its middle when it is larger than the window. */
  showArea(index: number, report = false): void {
    const { areas } = this.painter.drawn;
    const box = areas === null ? null : areaBox(areas, index);
    if (box !== null) this.#camera.showBox(box, report);
  }

  /** Whether one finger moves the map; if not, it scrolls the page, and two fingers move the map. */
  setOneFinger(moves: boolean): void {
    this.#fingers.set(moves);
  }

  /** Half a level closer, as a reader's own zoom: reported. */
  zoomIn(): void {
    this.#camera.step(1);
  }

  zoomOut(): void {
    this.#camera.step(-1);
  }

  /** Takes up the element's present size; done without asking whenever it changes. */
  invalidateSize(): void {
    this.#camera.resized();
    if (this.stack.due) this.painter.change({});
  }

  /** Undoes every listener, observer, timer and element; the view is of no use afterwards. */
  destroy(): void {
    this.#resizes.disconnect();
    this.#pointer.destroy();
    this.#fingers.destroy();
    this.painter.destroy();
    removeLeafletMap(this.#map);
  }

  /** A cluster that can fall apart is opened by zooming; everything else is reported. */
  #choose(hit: MapHit | null): void {
    const cluster = hit?.cluster ?? null;
    const { clusters } = this.painter.drawn;
    if (cluster !== null && clusters !== null) {
      const zoom = clusters.expansionZoom(cluster.id);
      if (zoom > this.#map.getZoom() && zoom <= MAX_ZOOM) {
        this.#camera.goTo(cluster.lat, cluster.lng, zoom);
        return;
      }
    }
    this.#handlers.select(hit);
  }
}
