import type { Bbox, Callout, CircleSet, CountSymbols, Scene } from '$lib/domain';
import {
  crossedIn,
  hallGround,
  markBox,
  placeNames,
  type Box,
  type HallGround,
  type HallLabels,
  type HallPlace,
  type NamedPlace,
  type Strips,
  type WindowSize,
} from '$lib/map';
import { hallWordings, shortFigure, type AreaAt, type HallShow, type HallWording } from '$lib/meeting';
import type { Speech } from '../../speech.svelte';
import { HallOutlines } from './hall-outlines.svelte';
import { labelsLike, NO_LABELS, planLabels, type LabelSheet } from './label-ask';
import { plateOf } from './letters';
import { placeRemarks, stripsFor, type PlacedRemark } from './place-remarks';
import { circleBoxes, placesSeen } from './points-seen';

/** Most places that give bearings: beside the labels of areas, never instead of one. */
const MOST_PLACES = 2;
/** Sizes of letters on the map, in parts of the screen's height: none under 4 %. */
const SIZES = [0.05, 0.0455, 0.0403];
const REMARK = 0.042;
/** Height of a screen, CSS px, on which circles have the size that a scene gives them. */
const CIRCLE_SCREEN = 480;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** What is written over the map of the hall, and where: labels, places, remarks. All of it derived. */
export class HallPicture extends HallOutlines {
  readonly #speech: Speech;
  readonly #urgent: () => readonly number[];

  readonly #ground: HallGround | null = $derived.by(() => {
    const areas = this.named?.areas;
    return areas === undefined || this.camera === null ? null : hallGround(areas, this.camera, this.size);
  });
  readonly #spots: readonly HallPlace[] = $derived.by(() =>
    placesSeen(this.show.dataset.context, this.project, this.size),
  );
  /** Circles as large as the screen wants them, revealed or not: names keep clear of them from the start. */
  readonly #allCircles: CircleSet | null = $derived.by(() => {
    const { scene } = this.show;
    return scene?.question.overlays.includes('lingkaran') === true ? this.#grown(scene.groups.circles) : null;
  });
  readonly #allSymbols: CountSymbols | null = $derived.by(() => {
    const symbols = this.show.scene?.symbols ?? null;
    return symbols && this.#grown(symbols);
  });
  /** The same as they are seen; null before they are revealed. */
  readonly circles: CircleSet | null = $derived.by(() => (this.show.coloured ? this.#allCircles : null));
  readonly symbols: CountSymbols | null = $derived.by(() => (this.show.coloured ? this.#allSymbols : null));
  /** Whether the slide tells figures of what is named, now or later. */
  readonly #everTells: boolean = $derived.by(() => {
    const level = this.named?.areas.level.id;
    if (level === undefined) return false;
    const upper = this.show.upper?.areas.level.id;
    const stages = this.show.current?.stages ?? [];
    return this.show.tells(level) || stages.includes('rt') || (stages.includes('angka') && level === upper);
  });
  /** Labels as the last step shows them, while nothing is spoken of: all steps keep to them. */
  readonly #plan: HallLabels = $derived.by(() => {
    const sheet = this.#sheet(this.#everTells);
    return sheet === null ? NO_LABELS : planLabels(sheet, this.#everTells);
  });
  /** The same without figures: names stand alone in the first steps. */
  readonly #names: HallLabels = $derived.by(() => {
    const sheet = this.#everTells ? this.#sheet(false) : null;
    return sheet === null ? this.#plan : labelsLike(this.#plan, sheet, [], []);
  });
  /** CSS px of the letters of remarks. */
  readonly remarkLetters: number = $derived(REMARK * this.screen);
  /** Remarks come with the last step, since they tell what the hall was to guess. */
  readonly remarks: readonly PlacedRemark[] = $derived.by(() => {
    const { current, player } = this.show;
    const asked = current?.slide.callouts ?? [];
    if (asked.length === 0 || player.step + 1 < (current?.stages.length ?? 0)) return [];
    return placeRemarks(asked, {
      size: this.size,
      letters: this.remarkLetters,
      font: this.font,
      ground: this.#ground,
      labels: this.#plan.placed,
      pointOf: (at) => this.#middleOf(at),
      words: ({ text }) => this.#speech.of(text),
    });
  });
  /** Kept from the first step on, so that the map stays where it is. */
  readonly #strips: Strips = $derived.by(() => {
    const { size, font, remarkLetters: letters } = this;
    const words = ({ text }: Callout): string => this.#speech.of(text);
    const middle = (bbox: Bbox): number => (bbox[1] + bbox[3]) / 2;
    return stripsFor(this.show.current?.slide.callouts ?? [], { size, font, letters, words }, (callout) => {
      const areas = this.show.sceneAt(callout.level)?.areas;
      const lat = areas?.centres[2 * areas.keys.indexOf(callout.area) + 1] ?? NaN;
      const bbox = areas?.geometry?.bbox ?? null;
      if (bbox === null || Number.isNaN(lat)) return null;
      return lat >= middle(bbox) ? 'top' : 'bottom';
    });
  });
  readonly labels: HallLabels = $derived.by(() => {
    const { named, picked } = this;
    const sheet = this.#sheet(this.tells);
    if (sheet === null || named === null) return NO_LABELS;
    const spoken = picked?.level === named.areas.level.id ? named.areas.keys.indexOf(picked.area) : -1;
    return labelsLike(this.#plan, sheet, spoken < 0 ? [] : [spoken], this.remarks);
  });
  /** CSS px of the letters that places are named in: those of the labels. */
  readonly letters: number = $derived.by(() =>
    this.labels.size > 0 ? this.labels.size : (SIZES[0] ?? 0) * this.screen,
  );
  /** Places keep theirs over the steps of a slide: beside all that its steps write. */
  readonly #allPlaces: readonly NamedPlace[] = $derived.by(() => {
    const ground = this.#ground;
    return placeNames(this.#spots, {
      taken: [...this.#plan.placed, ...this.#names.placed],
      window: this.size,
      measure: (lines): WindowSize => plateOf(lines, this.letters, this.font),
      letters: this.letters,
      most: MOST_PLACES,
      crossed: (box) => (ground === null ? 0 : crossedIn(ground, box)),
    });
  });
  /** What is written over one of them for a while hides it for that while. */
  readonly places: readonly NamedPlace[] = $derived.by(() => {
    const over: readonly Box[] = [...this.labels.placed, ...this.remarks];
    const clear = (box: Box): boolean => !over.some((other) => meets(box, other));
    return this.#allPlaces.filter((place) => clear(place.box) && clear(markBox(place, this.letters)));
  });
  /** Some labels leave the word of their level out. */
  readonly short: boolean = $derived.by(() => {
    const scene = this.named;
    return this.labels.placed.some(({ area, lines }) =>
      (scene === null ? [] : this.#wordings(scene, area, this.tells)).some(
        (way) => way.short && way.lines.join() === lines.join(),
      ),
    );
  });
  /** `urgent`: areas of what is named that are under discussion, labelled before others. */
  constructor(show: HallShow, speech: Speech, urgent: () => readonly number[] = () => []) {
    super(show);
    this.#speech = speech;
    this.#urgent = urgent;
  }

  protected override get strips(): Strips {
    return this.#strips;
  }

  /** What an area's label says after its name; null where figures are not to be told. */
  figureOf(scene: Scene, area: number): string | null {
    return this.show.tells(scene.areas.level.id) ? this.#figure(scene, area) : null;
  }

  #figure({ shade }: Scene, area: number): string | null {
    const words = this.#speech.book('hall');
    return words === null || shade === null ? null : shortFigure(shade, area, this.#speech.m.formats, words);
  }

  #wordings(scene: Scene, area: number, figured: boolean): readonly HallWording[] {
    const figure = figured ? this.#figure(scene, area) : null;
    const spare = !Number.isFinite(scene.shade?.values[area] ?? NaN);
    return hallWordings(scene.areas.labels[area] ?? '', figure, spare);
  }

  #sheet(figured: boolean): LabelSheet | null {
    const { named: scene, screen, font, project, asked } = this;
    const ground = this.#ground;
    if (scene === null || ground === null) return null;
    const [circles, symbols] = [this.#allCircles, this.#allSymbols];
    return {
      scene,
      ground,
      font,
      sizes: SIZES.map((part) => part * screen),
      asked,
      wordings: (area) => this.#wordings(scene, area, figured),
      urgent: this.#urgent(),
      avoided: [
        ...circleBoxes(circles, circles?.groups ?? [], project),
        ...circleBoxes(symbols, symbols?.values ?? [], project),
      ],
    };
  }

  #middleOf({ level, area }: AreaAt): { x: number; y: number } | null {
    const areas = this.show.sceneAt(level)?.areas;
    const index = areas?.keys.indexOf(area) ?? -1;
    if (areas === undefined || index < 0 || this.project === null) return null;
    return this.project(areas.centres[2 * index] ?? NaN, areas.centres[2 * index + 1] ?? NaN);
  }

  #grown<T extends { readonly unitRadiusPx: number }>(circles: T): T {
    return { ...circles, unitRadiusPx: (circles.unitRadiusPx * this.screen) / CIRCLE_SCREEN };
  }
}
