/** Levels of zoom of one press. */
const STEP = 0.5;

interface Limits {
  readonly least: number;
  readonly most: number;
  /** Steps to which a zoom is rounded; 0: none. */
  readonly snap: number;
}

/**
 * Where presses of the zoom buttons lead while the map is still on its way. Leaflet passes over a press that
 * comes while it is zooming, so they add up here, and what is lacking when it has come to rest is made good: once,
 * so that a map that cannot get there is not asked for ever.
 */
export class ZoomPresses {
  #target: number | null = null;
  #madeGood = false;

  /** A press in (1) or out (-1) at a zoom: the zoom that is wanted now. */
  press(way: 1 | -1, zoom: number, { least, most, snap }: Limits): number {
    const wanted = (this.#target ?? zoom) + way * STEP;
    const snapped = snap > 0 ? Math.round(wanted / snap) * snap : wanted;
    this.#target = Math.min(most, Math.max(least, snapped));
    this.#madeGood = false;
    return this.#target;
  }

  /** The map has come to rest at a zoom: the one that it is still to go to; null where that is all. */
  rested(zoom: number): number | null {
    const target = this.#target;
    if (target !== null && !this.#madeGood && Math.abs(target - zoom) >= 0.01) {
      this.#madeGood = true;
      return target;
    }
    this.#target = null;
    return null;
  }

  /** What was pressed is of a view that is left now. */
  forget(): void {
    this.#target = null;
  }
}
