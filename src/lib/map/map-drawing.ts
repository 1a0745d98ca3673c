import type {
  AreaSet,
  CircleSet,
  ClusterIndex,
  ContextFeature,
  DensitySurface,
  DotSet,
  KindMark,
  Shade,
} from '$lib/domain';
import { CanvasStack } from './canvas-stack';
import { CANVASES } from './canvases';
import { packDots, type PackedDots } from './dot-index';
import type { Highlight } from './hit';
import type { MapLook } from './look';
import { packAreas } from './packed-areas';
import { packContext } from './packed-context';
import { packCircles, packDensity } from './packed-overlays';
import { Painter } from './painter';

/**
 * What is drawn on the map. Whatever is set is painted in the next animation frame, all together;
 * setting one thing leaves the others alone. Each thing is packed once, when it is set.
 */
export class MapDrawing {
  protected readonly stack: CanvasStack;
  protected readonly painter: Painter;
  readonly #packedDots = new WeakMap<DotSet, PackedDots>();

  constructor(font: string, painted: (what: 'areas' | 'overlay') => void) {
    this.stack = new CanvasStack(() => {
      this.painter.change({});
    });
    this.painter = new Painter(this.stack, font, painted);
  }

  /** New geometry, hence a new raster. A shade of other areas must be replaced in the same task. */
  setAreas(set: AreaSet): void {
    this.painter.change({ set, areas: packAreas(set) }, 'areas', 'borders', 'context', 'highlight');
  }

  /** Outlines of the level above, over the areas; null takes them away. */
  setAbove(set: AreaSet | null): void {
    this.painter.change({ above: set === null ? null : packAreas(set) }, 'borders');
  }

  /** New colours for the areas (null: paper) and a look for everything; touches no geometry. */
  setShade(shade: Shade | null, look: MapLook): void {
    const others = CANVASES.filter((name) => name !== 'areas');
    const stale = look === this.painter.drawn.look ? [] : others;
    this.painter.change({ shade, look }, 'colours', ...stale);
  }

  /** Roads, rivers and places that give bearings. */
  setContext(features: readonly ContextFeature[]): void {
    this.painter.change({ context: packContext(features) }, 'context');
  }

  /** Whether areas' names are written where they fit; they are, unless told otherwise. */
  setLabels(labels: boolean): void {
    this.painter.change({ labels }, 'context');
  }

  /** One mark a group; null takes them away. */
  setDots(dots: DotSet | null, kinds: readonly KindMark[]): void {
    this.painter.change({ dots: this.#packed(dots), dotKinds: kinds }, 'dots', 'context', 'highlight');
  }

  /** Rings that stand for many groups, and marks of single ones between them; null takes them away. */
  setClusters(index: ClusterIndex | null, dots: DotSet | null, kinds: readonly KindMark[]): void {
    const part = { clusters: index, clusterDots: this.#packed(dots), clusterKinds: kinds };
    this.painter.change(part, 'dots', 'context', 'highlight');
  }

  /** Contour bands of groups per km²; null takes them away. */
  setDensity(surface: DensitySurface | null): void {
    this.painter.change({ density: surface === null ? null : packDensity(surface) }, 'density');
  }

  /** Proportional circles, one an area; null takes them away. An area with a circle shows no name. */
  setCircles(circles: CircleSet | null): void {
    this.painter.change({ circles: circles === null ? [] : packCircles(circles) }, 'circles', 'context');
  }

  /** Outlines of areas and of a dot, on a layer of their own; -1 for none. */
  setHighlight(highlight: Highlight): void {
    const { hover, selected, dot } = this.painter.drawn.highlight;
    if (highlight.hover === hover && highlight.selected === selected && highlight.dot === dot) return;
    this.painter.change({ highlight }, 'highlight');
  }

  #packed(dots: DotSet | null): PackedDots | null {
    if (dots === null) return null;
    const packed = this.#packedDots.get(dots) ?? packDots(dots);
    this.#packedDots.set(dots, packed);
    return packed;
  }
}
