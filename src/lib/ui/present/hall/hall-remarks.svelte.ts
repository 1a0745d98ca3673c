import type { Callout, Scene } from '$lib/domain';
import { groundIn, hallGround, placeCallout, type Box, type HallGround, type Strips } from '$lib/map';
import type { AreaAt, HallShow } from '$lib/meeting';
import type { Speech } from '../../speech.svelte';
import { HallMarks } from './hall-marks.svelte';
import { placeRemarks, type PlacedRemark } from './place-remarks';
import { remarkPlate, type RemarkLetters } from './remark-plates';
import { stripsFor } from './remark-strips';

/** Size of letters of remarks, in parts of the screen's height. */
const REMARK = 0.042;

/** Longer names may be broken. */
const LONG = 14;

/** That some remarks are left out, where it is written on the map. */
export interface MoreRemarks extends Box {
  readonly text: string;
}

/** What a slide remarks about areas of the hall's map, and where it stands beside them. All of it derived. */
export abstract class HallRemarks extends HallMarks {
  protected readonly speech: Speech;

  protected readonly ground: HallGround | null = $derived.by(() => {
    const areas = this.named?.areas;
    return areas === undefined || this.camera === null ? null : hallGround(areas, this.camera, this.size);
  });
  /** CSS px of the letters of remarks. */
  readonly remarkLetters: number = $derived(REMARK * this.screen);
  /** Remarks that say something, in the order of the slide. */
  protected readonly told: readonly Callout[] = $derived.by(() =>
    (this.show.current?.slide.callouts ?? []).filter(
      ({ text, level, area }) =>
        this.speech.of(text).trim() !== '' && this.show.sceneAt(level)?.areas.keys.includes(area) === true,
    ),
  );
  /** Remarks come with the last step, since they tell what the hall was to guess. */
  readonly #due: readonly Callout[] = $derived.by(() => {
    const { current, player } = this.show;
    return player.step + 1 < (current?.stages.length ?? 0) ? [] : this.told;
  });
  readonly #letters: RemarkLetters = $derived.by(() => ({
    size: this.size,
    letters: this.remarkLetters,
    font: this.font,
    words: ({ level, area, text }) => `${this.#nameOf({ level, area })} – ${this.speech.of(text)}`,
  }));
  readonly remarks: readonly PlacedRemark[] = $derived.by(() => {
    if (this.#due.length === 0) return [];
    return placeRemarks(this.#due, {
      ...this.#letters,
      ground: this.ground,
      labels: this.planned,
      pointOf: (at) => this.#middleOf(at),
      areaOf: ({ level, area }) => {
        const areas = this.named?.areas;
        return areas?.level.id === level ? areas.keys.indexOf(area) : -1;
      },
    });
  });
  /** Remarks without room on the map: told of the area when it is spoken of. */
  readonly unsaid: readonly Callout[] = $derived.by(() => {
    const said = this.remarks.map(({ callout }) => callout);
    // Without a map all are in its list.
    return this.ground === null ? [] : this.#due.filter((callout) => !said.includes(callout));
  });
  /** How many these are, where the whole is seen; null for none. */
  readonly more: MoreRemarks | null = $derived.by(() => {
    const words = this.speech.book('hall');
    const { size: window, remarkLetters, font, remarks, planned, ground } = this;
    if (words === null || this.near !== null || this.unsaid.length === 0) return null;
    const text = words.moreRemarks(this.unsaid.length);
    const covered = (box: Box): number => (ground === null ? 0 : groundIn(ground, box));
    const sizes = [remarkPlate([text], remarkLetters, font)];
    const [found] = [0, window.width]
      .flatMap((x) => [0, window.height].map((y) => ({ x, y, sizes })))
      .flatMap((ask) => placeCallout(ask, { window, taken: remarks, labels: planned, covered }) ?? [])
      .sort((a, b) => a.cost - b.cost);
    return found === undefined ? null : { ...found.box, text };
  });
  /** Kept from the first step on, so that the map stays where it is. */
  readonly #strips: Strips = $derived.by(() =>
    stripsFor(this.told, this.#letters, this.show.upper?.areas ?? null, this.margin, ({ level, area }) => {
      const areas = this.show.sceneAt(level)?.areas;
      const at = areas?.keys.indexOf(area) ?? -1;
      const [lng = NaN, lat = NaN] = areas?.centres.subarray(2 * at, 2 * at + 2) ?? [];
      return at < 0 || Number.isNaN(lat) ? null : [lng, lat];
    }),
  );

  constructor(show: HallShow, speech: Speech) {
    super(show);
    this.speech = speech;
  }

  /** Labels as they would stand without remarks. */
  protected abstract get planned(): readonly Box[];

  protected override get strips(): Strips {
    return this.#strips;
  }

  /** Whether the label of an area is wanted because the slide remarks about it. */
  protected remarked({ areas }: Scene, area: number): boolean {
    return this.told.some((callout) => callout.level === areas.level.id && callout.area === areas.keys[area]);
  }

  #nameOf({ level, area }: AreaAt): string {
    const areas = this.show.sceneAt(level)?.areas;
    const name = areas?.labels[areas.keys.indexOf(area)] ?? '';
    return name.length > LONG ? name : name.replaceAll(' ', '\u00a0');
  }

  #middleOf({ level, area }: AreaAt): { x: number; y: number } | null {
    const areas = this.show.sceneAt(level)?.areas;
    const index = areas?.keys.indexOf(area) ?? -1;
    if (areas === undefined || index < 0 || this.project === null) return null;
    return this.project(areas.centres[2 * index] ?? NaN, areas.centres[2 * index + 1] ?? NaN);
  }
}
