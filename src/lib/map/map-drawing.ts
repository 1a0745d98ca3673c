import type { AreaSet, ContextFeature, Shade } from '$lib/domain';
import { CANVASES, type CanvasName } from './canvases';
import type { Highlight, MapHandlers } from './hit';
import type { MapLook } from './look';
import { NAMES, OverlayDrawing } from './overlay-drawing';
import { packAreas } from './packed-areas';
import { packContext } from './packed-context';

/** What is drawn on the map: the areas, what lies over them, and what is picked out of it. */
export class MapDrawing extends OverlayDrawing {
  readonly #fades: boolean;

  /** `fades`: the areas of one level fade into those of another, in 150 ms. */
  constructor(font: string, handlers: Pick<MapHandlers, 'painted' | 'labels'>, fades: boolean) {
    super(font, handlers);
    this.#fades = fades;
  }

  /** New geometry, hence a new raster. A shade of other areas must be replaced in the same task. */
  setAreas(set: AreaSet): void {
    const before = this.painter.drawn.set?.level.id ?? set.level.id;
    const fade = this.#fades && before !== set.level.id ? (['fade'] as const) : [];
    this.painter.change({ set, areas: packAreas(set), parents: null }, 'areas', 'borders', ...NAMES, ...fade);
  }

  /** Outlines and names of the level above, over the areas; null takes them away. */
  setAbove(set: AreaSet | null): void {
    const above = set === null ? null : packAreas(set);
    this.painter.change({ above, aboveSet: set, parents: null }, 'borders', ...NAMES);
  }

  /** New colours for the areas (null: paper) and a look for everything; touches no geometry. */
  setShade(shade: Shade | null, look: MapLook): void {
    const others = CANVASES.filter((name) => name !== 'areas');
    const stale = look === this.painter.drawn.look ? [] : others;
    this.painter.change({ shade, look }, 'colours', ...stale);
  }

  /** Roads, rivers and places that give bearings. */
  setContext(features: readonly ContextFeature[]): void {
    if (this.known('context', features)) return;
    this.painter.change({ context: packContext(features) }, 'context', 'labels');
  }

  /** Whether areas' names are written where they fit; they are, unless told otherwise. */
  setLabels(labels: boolean): void {
    if (labels !== this.painter.drawn.labels) this.painter.change({ labels }, ...NAMES);
  }

  /** Outlines and names of areas, and a ring around a dot, on layers of their own; -1 for none. */
  setHighlight(highlight: Highlight): void {
    const { hover, selected, dot } = highlight;
    const stale: CanvasName[] = [];
    if (!this.known('highlight', selected, dot)) stale.push('highlight');
    // The selected area has no other outline while the pointer is over it.
    if (!this.known('hover', hover, selected)) stale.push('hover');
    if (stale.length > 0) this.painter.change({ highlight }, ...stale);
  }

  /**
   * What a meeting marks: broken outlines of areas for which something is proposed, and flags (lon, lat each)
   * where something is agreed.
   */
  setMarked(areas: readonly number[], flags: Float64Array = new Float64Array(0)): void {
    if (this.known('marked', areas.join(), flags.join())) return;
    this.painter.change({ marked: areas, flags }, 'highlight');
  }
}
