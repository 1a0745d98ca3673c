import type {
  CircleSet,
  ClusterIndex,
  CountSymbols,
  DensitySurface,
  DotSet,
  HexSet,
  KindMark,
} from '$lib/domain';
import { CanvasStack } from './canvas-stack';
import { packDots, type PackedDots } from './dot-index';
import type { MapHandlers } from './hit';
import { packCircles, packDensity, packHexagons, packSymbols } from './packed-overlays';
import { Painter } from './painter';

/** Names, and what is outlined and named over them. */
export const NAMES = ['labels', 'highlight', 'hover'] as const;

/**
 * What lies over the areas. Whatever is set is painted in the next animation frame, all together;
 * setting one thing leaves the others alone, and setting the same again does nothing. Each thing is
 * packed once, when it is set.
 */
export class OverlayDrawing {
  protected readonly stack: CanvasStack;
  protected readonly painter: Painter;
  readonly #packedDots = new WeakMap<DotSet, PackedDots>();
  readonly #given = new Map<string, readonly unknown[]>();

  constructor(font: string, handlers: Pick<MapHandlers, 'painted' | 'labels'>) {
    this.stack = new CanvasStack(
      () => {
        this.painter.change({});
      },
      // Names stand where they can be seen, so they may have to stand elsewhere now.
      () => {
        this.painter.change({}, ...NAMES);
      },
    );
    this.painter = new Painter(this.stack, font, handlers);
  }

  /** One mark a group; null takes them away. */
  setDots(dots: DotSet | null, kinds: readonly KindMark[]): void {
    if (this.known('dots', dots, dots && kinds)) return;
    this.painter.change({ dots: this.#packed(dots), dotKinds: kinds }, 'dots', ...NAMES);
  }

  /** Rings that stand for many groups, and marks of single ones between them; null takes them away. */
  setClusters(index: ClusterIndex | null, dots: DotSet | null, kinds: readonly KindMark[]): void {
    if (this.known('clusters', index, dots, kinds)) return;
    const part = { clusters: index, clusterDots: this.#packed(dots), clusterKinds: kinds };
    this.painter.change(part, 'dots', ...NAMES);
  }

  /** Contour bands of groups per km²; null takes them away. */
  setDensity(surface: DensitySurface | null): void {
    if (this.known('density', surface)) return;
    this.painter.change({ density: surface && packDensity(surface) }, 'density');
  }

  /** Cells of one size on the ground, tinted by the groups in them; null takes them away. */
  setHexagons(cells: HexSet | null): void {
    if (this.known('hexagons', cells)) return;
    this.painter.change({ hexagons: cells && packHexagons(cells) }, 'hexagons');
  }

  /** Proportional circles of a count, one an area; null takes them away. */
  setSymbols(symbols: CountSymbols | null): void {
    if (this.known('symbols', symbols)) return;
    this.painter.change({ symbols: symbols === null ? [] : packSymbols(symbols) }, 'symbols', 'labels');
  }

  /** Proportional circles of groups, one an area; null takes them away. */
  setCircles(circles: CircleSet | null): void {
    if (this.known('circles', circles)) return;
    this.painter.change({ circles: circles === null ? [] : packCircles(circles) }, 'circles', 'labels');
  }

  /** Whether a thing was last set to the very same. */
  protected known(what: string, ...given: readonly unknown[]): boolean {
    const last = this.#given.get(what);
    this.#given.set(what, given);
    return last !== undefined && given.every((value, i) => value === last[i]);
  }

  #packed(dots: DotSet | null): PackedDots | null {
    if (dots === null) return null;
    const packed = this.#packedDots.get(dots) ?? packDots(dots);
    this.#packedDots.set(dots, packed);
    return packed;
  }
}
