import type { AreaSet } from '$lib/domain';
import type { Box } from '$lib/map';
import { oneArea, type HallShow } from '$lib/meeting';
import { HallPicture } from '../../present/hall/hall-picture.svelte';
import { circleBoxes } from '../../present/hall/points-seen';
import type { Speech } from '../../speech.svelte';

/** An area that is outlined on the map. */
export interface Outlined {
  readonly areas: AreaSet;
  readonly area: number;
}

/** What is written over the map of a rembug: names of areas keep clear of the outlines of lower ones in them. */
export class ScreenPicture extends HallPicture {
  readonly #outlined: () => readonly Outlined[];

  protected override readonly avoided: readonly Box[] = $derived.by(() => {
    const { circles, symbols, project } = this;
    return [
      ...circleBoxes(circles, circles?.groups ?? [], project),
      ...circleBoxes(symbols, symbols?.values ?? [], project),
      ...this.#outlined().flatMap((one) => this.#boxOf(one)),
    ];
  });

  constructor(
    show: HallShow,
    speech: Speech,
    urgent: () => readonly number[],
    outlined: () => readonly Outlined[],
  ) {
    super(show, speech, urgent);
    this.#outlined = outlined;
  }

  #boxOf({ areas, area }: Outlined): readonly Box[] {
    const [west, south, east, north] = oneArea(areas, area)?.geometry?.bbox ?? [];
    if (this.project === null || west === undefined || north === undefined) return [];
    const [from, to] = [this.project(west, north), this.project(east ?? west, south ?? north)];
    return [{ left: from.x, top: from.y, right: to.x, bottom: to.y }];
  }
}
