import type { AreaSet, Question, Scene } from '$lib/domain';
import {
  HallShow,
  pinPlaces,
  questionOf,
  storyOf,
  withClassesOf,
  type HallShown,
  type PinPlaces,
} from '$lib/meeting';
import { remember } from '$lib/scene';
import { Findings } from '$lib/state';
import type { AppContext } from '../../app-context';
import { areaPath } from '../../present/hall/area-path';
import { createScreenScenes, type HallScenes } from '../hall-scenes';
import { proposedAreas, spokenArea, spokenOutline } from '../hall-sight';
import { ScreenPicture, type Outlined } from './screen-picture.svelte';

/** Where a flag stands, CSS px of the map. */
interface Flag {
  readonly x: number;
  readonly y: number;
}

const NO_PINS: PinPlaces = { agreements: [], at: new Float64Array() };

/** What the hall's screen draws of a moment: a story of one slide, with what a rembug marks on it. */
export class ScreenStage {
  readonly show: HallShow;
  readonly picture: ScreenPicture;
  readonly findings = new Findings();
  readonly #shown: () => HallShown;
  readonly #makeScenes = createScreenScenes();
  readonly #story = remember((shown: HallShown['source'], text: string) =>
    storyOf(shown, JSON.parse(text) as Question),
  );
  readonly #question: () => Question;
  readonly #app: AppContext;

  /** The scenes of the three views, for their figures. */
  readonly scenes: HallScenes = $derived.by(() =>
    this.#makeScenes(this.#shown(), this.#question(), this.#app.explorer.upper.outlines),
  );
  /** What is seen now. */
  readonly scene: Scene | null = $derived.by(() => this.show.scene);
  readonly marked: readonly number[] = $derived.by(() =>
    this.scene === null ? [] : proposedAreas(this.#shown(), this.scene),
  );
  readonly pins: PinPlaces = $derived.by(() => {
    const { agreements, dataset } = this.#shown();
    return this.scene === null ? NO_PINS : pinPlaces(agreements, dataset, this.scene.areas);
  });
  /** Outlines of the areas with proposals; of what is spoken of and the area that holds it; '' for none. */
  readonly proposals: string = $derived.by(() => this.#pathOf(this.scene?.areas ?? null, this.marked));
  /** The same without the one spoken of, which has a line of its own under it. */
  readonly casings: string = $derived.by(() => {
    const { scene } = this;
    const spoken = scene === null ? -1 : spokenArea(this.#shown(), scene);
    return this.#pathOf(
      scene?.areas ?? null,
      this.marked.filter((area) => area !== spoken),
    );
  });
  readonly spoken: string = $derived.by(() => {
    const { scene } = this;
    const area = scene === null ? -1 : spokenArea(this.#shown(), scene);
    const own = scene === null ? null : spokenOutline(this.#shown(), scene);
    return this.#pathOf(scene?.areas ?? null, area < 0 ? [] : [area]) + this.#pathOf(own, [0]);
  });
  /** A flag stands on its area's name, where there is one, and hides none. */
  readonly flags: readonly Flag[] = $derived.by(() => {
    const { project, labels, screen } = this.picture;
    const { at } = this.pins;
    if (project === null) return [];
    return Array.from({ length: at.length / 2 }, (_, i) => {
      const { x, y } = project(at[2 * i] ?? NaN, at[2 * i + 1] ?? NaN);
      const reach = 0.03 * screen;
      const plate = labels.placed.find(
        ({ left, top, right, bottom }) =>
          x > left - reach && x < right + reach && y > top && y - reach < bottom + reach,
      );
      return plate === undefined
        ? { x, y }
        : { x: Math.min(Math.max(x, plate.left), plate.right), y: plate.top };
    });
  });

  constructor(app: AppContext, shown: () => HallShown, question: () => Question) {
    this.#app = app;
    this.#shown = shown;
    this.#question = question;
    this.show = new HallShow(
      {
        dataset: () => shown().dataset,
        story: () => this.#story(shown().source, this.#asked),
        outlines: () => app.explorer.upper.outlines,
        hexCounter: () => null,
        // A rembug speaks about figures: nothing is left to guess but the lowest level.
        stage: () => (this.show.current?.below == null ? 'angka' : 'rt'),
      },
      0,
    );
    const urgent = (): readonly number[] => {
      const { named } = this.picture;
      return named === null ? [] : proposedAreas(this.#shown(), named);
    };
    this.picture = new ScreenPicture(this.show, app.speech, urgent, () => this.#outlined);
  }

  destroy(): void {
    this.findings.destroy();
  }

  /** Lines around areas below those that are named: a name would lie over them. */
  get #outlined(): readonly Outlined[] {
    const { scene, picture, marked } = this;
    if (scene === null) return [];
    const spoken = spokenArea(this.#shown(), scene);
    const own = spokenOutline(this.#shown(), scene);
    const drawn = scene.areas.level.id === picture.named?.areas.level.id ? [] : [spoken, ...marked];
    return [
      ...drawn.filter((area) => area >= 0).map((area) => ({ areas: scene.areas, area })),
      ...(own === null ? [] : [{ areas: own, area: 0 }]),
    ];
  }

  /** The question as text, so that the story stays the same while it is. */
  get #asked(): string {
    return JSON.stringify(withClassesOf(this.scenes.awal, questionOf(this.#shown(), this.#question())));
  }

  #pathOf(set: Pick<AreaSet, 'geometry'> | null, areas: readonly number[]): string {
    const { project } = this.picture;
    const geometry = set?.geometry ?? null;
    if (project === null || geometry === null) return '';
    return areas.map((area) => areaPath(geometry, area, project)).join('');
  }
}
