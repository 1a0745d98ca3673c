import type { Scene } from '$lib/domain';
import {
  crossedIn,
  hallGround,
  markBox,
  placeNames,
  type Box,
  type HallLabels,
  type HallPlace,
  type NamedPlace,
  type WindowSize,
} from '$lib/map';
import { hallWordings, shortFigure, type HallShow, type HallWording } from '$lib/meeting';
import type { Speech } from '../../speech.svelte';
import { HallRemarks } from './hall-remarks.svelte';
import { holderNames, labelsLike, MOST_NAMES, NO_LABELS, planLabels, type LabelSheet } from './label-ask';
import { plateOf } from './letters';
import { middleBoxes, placesSeen } from './points-seen';

/** Most places that give bearings: beside the labels of areas, never instead of one. */
const MOST_PLACES = 2;
/** Where less than this part of the areas asked has a label, places have none. */
const LABELLED = 0.4;
/** Sizes of letters on the map, in parts of the screen's height: none under 4 %. */
const SIZES = [0.05, 0.0455, 0.0403];

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** What is written over the map of the hall, and where: labels, places, remarks. All of it derived. */
export class HallPicture extends HallRemarks {
  readonly #urgent: () => readonly number[];

  readonly #spots: readonly HallPlace[] = $derived.by(() =>
    placesSeen(this.show.dataset.context, this.project, this.size),
  );
  /** Names of what holds the areas labelled, where several of them are seen (RW 07 over its RT). */
  readonly holders: HallLabels = $derived.by(() => {
    const { camera, project, font, screen, close, named } = this;
    const { upper } = this.show;
    if (!close || upper === null || named === null || camera === null || project === null) return NO_LABELS;
    const ground = hallGround(upper.areas, camera, this.size);
    if (ground === null) return NO_LABELS;
    const size = (SIZES[2] ?? 0) * screen;
    const middles = middleBoxes(named.areas, project, { width: 2 * size, height: size });
    return holderNames(
      ground,
      upper,
      (area) => hallWordings(upper.areas.labels[area] ?? '', null).filter(({ short }) => !short),
      { size, font },
      middles,
    );
  });
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
  readonly labels: HallLabels = $derived.by(() => {
    const { named, picked, remarks, more } = this;
    const sheet = this.#sheet(this.tells);
    if (sheet === null || named === null) return NO_LABELS;
    const spoken = picked?.level === named.areas.level.id ? named.areas.keys.indexOf(picked.area) : -1;
    const taken = more === null ? remarks : [...remarks, more];
    return labelsLike(this.#plan, sheet, spoken < 0 ? [] : [spoken], taken);
  });
  /** CSS px of the letters that places are named in: those of the labels. */
  readonly letters: number = $derived.by(() =>
    this.labels.size > 0 ? this.labels.size : (SIZES[0] ?? 0) * this.screen,
  );
  /** Places keep theirs over the steps of a slide: beside all that its steps write. */
  readonly #allPlaces: readonly NamedPlace[] = $derived.by(() => {
    const { ground, asked } = this;
    const planned = this.#plan.placed.length;
    const sparse = planned < LABELLED * Math.min(MOST_NAMES, asked.length);
    return placeNames(this.#spots, {
      taken: [...this.planned, ...this.#names.placed, ...this.avoided, ...this.rings],
      window: this.size,
      measure: (lines): WindowSize => plateOf(lines, this.letters, this.font),
      letters: this.letters,
      most: sparse ? 0 : MOST_PLACES,
      crossed: (box) => (ground === null ? 0 : crossedIn(ground, box)),
    });
  });
  /** What is written over one of them for a while hides it for that while. */
  readonly places: readonly NamedPlace[] = $derived.by(() => {
    const { labels, remarks, more, letters } = this;
    const over: readonly Box[] = [...labels.placed, ...remarks, ...(more === null ? [] : [more])];
    const clear = (box: Box): boolean => !over.some((other) => meets(box, other));
    return this.#allPlaces.filter((place) => clear(place.box) && clear(markBox(place, letters)));
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
    super(show, speech);
    this.#urgent = urgent;
  }

  protected override get planned(): readonly Box[] {
    return [...this.holders.placed, ...this.#plan.placed];
  }

  /** What an area's label says after its name; null where figures are not to be told. */
  figureOf(scene: Scene, area: number): string | null {
    return this.show.tells(scene.areas.level.id) ? this.#figure(scene, area) : null;
  }

  #figure({ shade }: Scene, area: number): string | null {
    const words = this.speech.book('hall');
    return words === null || shade === null ? null : shortFigure(shade, area, this.speech.m.formats, words);
  }

  #wordings(scene: Scene, area: number, figured: boolean): readonly HallWording[] {
    const figure = figured ? this.#figure(scene, area) : null;
    const spare = !Number.isFinite(scene.shade?.values[area] ?? NaN);
    const label = scene.areas.labels[area] ?? '';
    return hallWordings(this.close ? this.#fullName(label) : label, figure, spare);
  }

  /** Of RT of several RW one whose RW is not named on the map names it too. */
  #fullName(label: string): string {
    const above = label.slice(label.indexOf('/') + 1);
    const named = this.holders.placed.some(({ area }) => this.show.upper?.areas.labels[area] === above);
    return named ? label : label.replaceAll('/', ', ');
  }

  #sheet(figured: boolean): LabelSheet | null {
    const { named: scene, ground, screen, font, asked, avoided, dots: marks } = this;
    if (scene === null || ground === null) return null;
    return {
      scene,
      ground,
      font,
      sizes: SIZES.map((part) => part * screen),
      asked,
      wordings: (area) => this.#wordings(scene, area, figured),
      urgent: [...this.#urgent(), ...asked.filter((area) => this.remarked(scene, area))],
      avoided,
      marks,
      held: [...this.holders.placed, ...this.rings],
    };
  }
}
