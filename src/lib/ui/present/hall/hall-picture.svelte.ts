import type { CircleSet, CountSymbols, Scene } from '$lib/domain';
import {
  hallGround,
  placeHallLabels,
  placeNames,
  type Box,
  type HallGround,
  type HallLabels,
  type HallPlace,
  type NamedPlace,
  type WindowSize,
} from '$lib/map';
import { hallWordings, shortFigure, type AreaAt, type HallShow, type HallWording } from '$lib/meeting';
import type { Speech } from '../../speech.svelte';
import { areaPath } from './area-path';
import { HallSight } from './hall-sight.svelte';
import { plateOf } from './letters';
import { placeRemarks, type PlacedRemark } from './place-remarks';
import { circleBoxes, placesSeen } from './points-seen';

/** Most names on the map at once, and how many of them are kept for places that give bearings. */
const MOST_NAMES = 12;
const KEPT_FOR_PLACES = 2;
/** Sizes of letters on the map, in parts of the screen's height: none under 4 %. */
const SIZES = [0.05, 0.0455, 0.041];
const REMARK = 0.042;
/** Height of a screen, CSS px, on which circles have the size that a scene gives them. */
const CIRCLE_SCREEN = 480;
const NO_LABELS: HallLabels = { size: 0, placed: [], left: [] };

/** What is written over the map of the hall, and where: labels, places, remarks, outlines. All of it derived. */
export class HallPicture extends HallSight {
  readonly #speech: Speech;

  readonly #ground: HallGround | null = $derived.by(() => {
    const areas = this.named?.areas;
    return areas === undefined || this.camera === null ? null : hallGround(areas, this.camera, this.size);
  });
  readonly #spots: readonly HallPlace[] = $derived.by(() =>
    placesSeen(this.show.dataset.context, this.project, this.size),
  );
  /** Circles as large as the screen wants them; null before they are revealed. */
  readonly circles: CircleSet | null = $derived.by(() => {
    const { scene } = this.show;
    const asked = this.show.coloured && scene?.question.overlays.includes('lingkaran') === true;
    return asked ? this.#grown(scene.groups.circles) : null;
  });
  readonly symbols: CountSymbols | null = $derived.by(() => {
    const symbols = this.show.coloured ? (this.show.scene?.symbols ?? null) : null;
    return symbols && this.#grown(symbols);
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
      labels: this.#labelsBeside([]).placed,
      pointOf: (at) => this.#middleOf(at),
      words: ({ text }) => this.#speech.of(text),
    });
  });
  readonly labels: HallLabels = $derived.by(() => this.#labelsBeside(this.remarks));
  /** CSS px of the letters that places are named in: those of the labels. */
  readonly letters: number = $derived.by(() =>
    this.labels.size > 0 ? this.labels.size : (SIZES[0] ?? 0) * this.screen,
  );
  readonly places: readonly NamedPlace[] = $derived.by(() => {
    const { placed } = this.labels;
    const measure = (name: string): WindowSize => plateOf([name], this.letters, this.font);
    const most = Math.min(MOST_NAMES - placed.length, KEPT_FOR_PLACES);
    return placeNames(this.#spots, [...placed, ...this.remarks], this.size, measure, this.letters, most);
  });
  /** Some labels leave the word of their level out. */
  readonly short: boolean = $derived.by(() => {
    const scene = this.named;
    return this.labels.placed.some(({ area, lines }) =>
      (scene === null ? [] : this.#wordings(scene, area)).some(
        (way) => way.short && way.lines.join() === lines.join(),
      ),
    );
  });
  /** Outline of the area spoken of, or picked in the slide's View. */
  readonly outline: string = $derived.by(() => {
    const at = this.picked;
    const areas = at === null ? undefined : this.show.sceneAt(at.level)?.areas;
    const index = at === null ? -1 : (areas?.keys.indexOf(at.area) ?? -1);
    if (areas?.geometry == null || index < 0 || this.project === null) return '';
    return areaPath(areas.geometry, index, this.project);
  });
  /** Outlines of the lowest level's areas in the one that fills the screen, where they are not painted. */
  readonly inner: string = $derived.by(() => {
    const { near, project } = this;
    const { finest, scene } = this.show;
    const geometry = finest?.areas.geometry ?? null;
    if (near === null || project === null || geometry === null) return '';
    if (finest?.areas.level.id === scene?.areas.level.id) return '';
    return this.show
      .within(near)
      .map((area) => areaPath(geometry, area, project))
      .join('');
  });

  constructor(show: HallShow, speech: Speech) {
    super(show);
    this.#speech = speech;
  }

  /** What an area's label says after its name; null where figures are not to be told. */
  figureOf(scene: Scene, area: number): string | null {
    const words = this.#speech.book('hall');
    if (words === null || scene.shade === null || !this.show.tells(scene.areas.level.id)) return null;
    return shortFigure(scene.shade, area, this.#speech.m.formats, words);
  }

  #wordings(scene: Scene, area: number): readonly HallWording[] {
    const figure = this.tells ? this.figureOf(scene, area) : null;
    const spare = !Number.isFinite(scene.shade?.values[area] ?? NaN);
    return hallWordings(scene.areas.labels[area] ?? '', figure, spare);
  }

  #labelsBeside(remarks: readonly Box[]): HallLabels {
    const { named: scene, picked, screen, font, project } = this;
    const ground = this.#ground;
    if (scene === null || ground === null) return NO_LABELS;
    const first = picked?.level === scene.areas.level.id ? scene.areas.keys.indexOf(picked.area) : -1;
    const told = (area: number): boolean => this.tells && Number.isFinite(scene.shade?.values[area]);
    return placeHallLabels(ground, {
      wordings: (area) => this.#wordings(scene, area).map(({ lines }) => lines),
      sizes: SIZES.map((part) => part * screen),
      measure: (lines, size) => plateOf(lines, size, font),
      // What is spoken of; then, where figures are told, what has one.
      rank: (area) => (area === first ? 2 : told(area) ? 1 : 0),
      asked: this.asked,
      most: MOST_NAMES - Math.min(KEPT_FOR_PLACES, this.#spots.length),
      taken: remarks,
      avoided: [
        ...circleBoxes(this.circles, this.circles?.groups ?? [], project),
        ...circleBoxes(this.symbols, this.symbols?.values ?? [], project),
      ],
    });
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
