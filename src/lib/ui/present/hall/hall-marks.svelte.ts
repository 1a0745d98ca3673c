import type { CircleSet, ClusterIndex, CountSymbols, OverlayId } from '$lib/domain';
import { circleGrowth, seenClusters, type Box } from '$lib/map';
import { HallOutlines } from './hall-outlines.svelte';
import { circleBoxes, discBox, dotBoxes } from './points-seen';

/** What stands on the map of the hall for groups and counts: names keep clear of it. All of it derived. */
export class HallMarks extends HallOutlines {
  /** Rings that stand for many groups, as soon as they are counted; null where the slide has none. */
  clusters: ClusterIndex | null = $state.raw(null);

  /** Circles as large as the screen wants them, revealed or not: names keep clear of them from the start. */
  readonly #allCircles: CircleSet | null = $derived.by(() => {
    const { scene } = this.show;
    return scene !== null && this.#lays('lingkaran') ? this.#grown(scene.groups.circles) : null;
  });
  readonly #allSymbols: CountSymbols | null = $derived.by(() => {
    const symbols = this.show.scene?.symbols ?? null;
    return symbols && this.#grown(symbols);
  });
  /** The same as they are seen; null before they are revealed. */
  readonly circles: CircleSet | null = $derived.by(() => (this.show.coloured ? this.#allCircles : null));
  readonly symbols: CountSymbols | null = $derived.by(() => (this.show.coloured ? this.#allSymbols : null));
  /** Circles, which a name hides only where it has no other place. */
  protected readonly avoided: readonly Box[] = $derived.by(() => {
    const { project } = this;
    const [circles, symbols] = [this.#allCircles, this.#allSymbols];
    return [
      ...circleBoxes(circles, circles?.groups ?? [], project),
      ...circleBoxes(symbols, symbols?.values ?? [], project),
    ];
  });
  /** Rings with their numbers, which nothing hides. */
  protected readonly rings: readonly Box[] = $derived.by(() => {
    const { camera, clusters, project, size, screen } = this;
    if (clusters === null || camera === null || project === null) return [];
    return seenClusters(clusters, camera, size, project, circleGrowth(screen)).map(discBox);
  });
  /** Dots, of which a name hides as few as it can. */
  protected readonly dots: readonly Box[] = $derived.by(() => {
    const dots = this.#lays('titik') ? this.show.scene?.groups.dots : undefined;
    return dots === undefined ? [] : dotBoxes(dots.at, this.project, this.size, this.screen);
  });

  #lays(overlay: OverlayId): boolean {
    return this.show.scene?.question.overlays.includes(overlay) === true;
  }

  #grown<T extends { readonly unitRadiusPx: number }>(circles: T): T {
    return { ...circles, unitRadiusPx: circles.unitRadiusPx * circleGrowth(this.screen) };
  }
}
