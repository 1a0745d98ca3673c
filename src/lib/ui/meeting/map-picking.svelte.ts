import type { AreaKey, LevelId, Scene } from '$lib/domain';
import { cameraFor, type MapView, type WindowSize } from '$lib/map';
import { oneArea, ownName, type HallShown, type HallView, type Rembug } from '$lib/meeting';
import { neighbourTowards, type Direction } from '$lib/stats';
import type { Say } from './announcer.svelte';
import { focusField } from './focus-field';
import { hasOwnFigures, spokenArea } from './hall-sight';
import { draftNow, pickArea, pickLevel } from './pick-area';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
/** CSS px around an area that is looked at closely. */
const AROUND = 24;

/** What the picking needs to know, read anew whenever it is asked. */
interface Known {
  readonly rembug: Rembug;
  readonly hall: HallView;
  readonly shown: HallShown;
  readonly scene: Scene;
  /** What the lowest level is called. */
  readonly lowest: string;
  readonly size: WindowSize;
  readonly say: Say;
}

/** Picking areas on the map beside the form, by presses and by keys. */
export class MapPicking {
  readonly #known: () => Known;
  map: MapView | null = null;
  #looked = $state.raw<{ readonly level: LevelId; readonly key: AreaKey } | null>(null);

  /** Index of an area that is looked at and is not corrected itself; -1 for none. */
  readonly looked: number = $derived.by(() => {
    const { areas } = this.#known().scene;
    return this.#looked?.level === areas.level.id ? areas.keys.indexOf(this.#looked.key) : -1;
  });
  /** Index of the area that is highlighted: that one, else what is spoken of. */
  readonly selected: number = $derived.by(() => {
    const { shown, scene } = this.#known();
    return this.looked >= 0 ? this.looked : spokenArea(shown, scene);
  });

  constructor(known: () => Known) {
    this.#known = known;
  }

  /** An area without figures of its own is looked at: what lies in it is picked by its name. */
  pick = (area: number): void => {
    const { rembug, hall, shown, scene } = this.#known();
    const [level, key] = [scene.areas.level.id, scene.areas.keys[area] ?? null];
    if (key === null) return;
    if (!hasOwnFigures(shown, level)) return this.#look(area, key);
    if (draftNow(rembug, hall).level !== level) pickLevel(rembug, hall, level);
    pickArea(rembug, hall, key);
    this.#looked = null;
  };

  /** Shows the whole place again. */
  whole = (): void => {
    this.#looked = null;
    this.map?.setCamera(null);
  };

  onkeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const way = ARROWS[event.key];
    if (way !== undefined) this.#walk(way);
    else if (event.key === '+' || event.key === '=') this.map?.zoomIn();
    else if (event.key === '-') this.map?.zoomOut();
    else if (event.key === '0') this.whole();
    else if (event.key === 'Enter') void focusField(this.looked < 0 ? 'koreksi.apa' : 'koreksi.wilayah');
    else return;
    event.preventDefault();
  };

  #walk(way: Direction): void {
    const { hall, scene } = this.#known();
    const next = neighbourTowards(scene.areas.centres, this.selected, way);
    if (next < 0) return;
    this.pick(next);
    if (!hall.held && this.looked < 0) this.map?.showArea(next);
  }

  #look(area: number, key: AreaKey): void {
    const { hall, scene, size, say, lowest } = this.#known();
    const bbox = oneArea(scene.areas, area)?.geometry?.bbox ?? null;
    if (bbox !== null && !hall.held) this.map?.setCamera(cameraFor(bbox, size, AROUND));
    this.#looked = { level: scene.areas.level.id, key };
    const name = ownName(scene.areas.labels[area] ?? '');
    say((now) => now.hall.below(name, lowest));
  }
}
