import {
  areaRef,
  type Bbox,
  type Dataset,
  type LevelId,
  type Outlines,
  type Question,
  type Scene,
  type Story,
} from '$lib/domain';
import { ancestorsOf, createHallPipeline, type HexCounter } from '$lib/scene';
import { keepStand, standKept } from './hall-memory';
import { hallSlides, type HallSlide } from './hall-slides';
import { play } from './player';
import { startPlayer, type AreaAt, type HallAction, type Player } from './player-state';
import type { Stage } from './reveal';

/** What the hall is given, read anew whenever it changes. */
export interface HallSource {
  dataset(): Dataset;
  story(): Story;
  outlines(): Outlines | null;
  hexCounter(): HexCounter | null;
  /** The stage shown, where it is none of the story's steps. */
  stage?(): Stage;
}

/** A story played to a hall: where it stands, and the scenes of that slide. Everything else is derived. */
export class HallShow {
  #source: HallSource;
  #player: Player = $state.raw(startPlayer(0, 0, [1]));
  #first = createHallPipeline();
  #below = createHallPipeline();
  #finest = createHallPipeline();

  readonly dataset: Dataset = $derived.by(() => this.#source.dataset());
  readonly slides: readonly HallSlide[] = $derived.by(() => hallSlides(this.dataset, this.#source.story()));
  readonly steps: readonly number[] = $derived(this.slides.map(({ stages }) => stages.length));
  readonly current: HallSlide | null = $derived(this.slides[this.player.at] ?? null);
  readonly stage: Stage = $derived.by(
    () => this.#source.stage?.() ?? this.current?.stages[this.player.step] ?? 'nama',
  );
  /** What the first steps show. */
  readonly upper: Scene | null = $derived(this.#sceneOf(this.#first, this.current?.question));
  /** What is seen now. */
  readonly scene: Scene | null = $derived(
    this.stage === 'rt' ? this.#sceneOf(this.#below, this.current?.below ?? undefined) : this.upper,
  );
  /** The lowest level of the same question: names, and areas that are looked for. */
  readonly finest: Scene | null = $derived(this.#sceneOf(this.#finest, this.current?.finest));

  constructor(source: HallSource, at: number) {
    this.#source = source;
    this.#player = startPlayer(at, 0, this.steps);
    // A picture whose stage is somebody else's is no show of the package's story.
    if (source.stage === undefined) this.#comeBack(at);
  }

  get player(): Player {
    return this.#player;
  }

  /** Does what was asked; true where another slide came of it. */
  do(action: HallAction): boolean {
    const before = this.#player;
    this.#player = play(before, action, this.steps);
    const after = this.#player;
    const moved = (['at', 'step', 'chosen', 'near'] as const).some((part) => after[part] !== before[part]);
    if (moved && this.#source.stage === undefined) keepStand(this.dataset.info.id, after);
    return after.at !== before.at;
  }

  /** Whether colours are revealed. */
  get coloured(): boolean {
    return this.stage !== 'nama';
  }

  /** Whether figures of a level may be told: those of the lowest, under another, only when they are asked for. */
  tells(level: LevelId): boolean {
    if (this.stage === 'rt') return true;
    return this.stage === 'angka' && level === this.upper?.areas.level.id;
  }

  /** The scene that an area's figure is in; null where its level is not shown. */
  sceneAt(level: LevelId): Scene | null {
    if (this.upper?.areas.level.id === level) return this.upper;
    return this.finest?.areas.level.id === level ? this.finest : null;
  }

  /** The area that fills the screen when an area is come near to: an RT's RW, or the area itself. */
  held(chosen: AreaAt): AreaAt {
    const { ladder, levels } = this.dataset;
    const level = ladder.findIndex(({ id }) => id === chosen.level);
    const index = levels[level]?.indexOf.get(chosen.area) ?? -1;
    if (level !== ladder.length - 1 || level < 1 || ladder[level - 1]?.whole !== false) return chosen;
    const parent = levels[level]?.parent[index] ?? -1;
    const key = levels[level - 1]?.keys[parent];
    return key === undefined ? chosen : { level: ladder[level - 1]?.id ?? chosen.level, area: key };
  }

  /** Indices of the lowest level's areas that lie in an area. */
  within({ level, area }: AreaAt): readonly number[] {
    const { ladder, levels } = this.dataset;
    const [at, lowest] = [ladder.findIndex(({ id }) => id === level), ladder.length - 1];
    const index = levels[at]?.indexOf.get(area) ?? -1;
    if (index < 0) return [];
    if (at === lowest) return [index];
    const holders = ancestorsOf(ladder, levels, lowest, at);
    return Array.from(holders.keys()).filter((low) => holders[low] === index);
  }

  /** West, south, east, north of an area: its own, or of what lies in it; null without polygon. */
  boundsOf(area: AreaAt): Bbox | null {
    const { geometry } = this.finest?.areas ?? {};
    if (geometry == null) return null;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const index of this.within(area)) {
      const [from, to] = vertices(geometry, index);
      for (let v = from; v < to; v += 1) {
        const [x, y] = [geometry.coords[2 * v] ?? NaN, geometry.coords[2 * v + 1] ?? NaN];
        [west, east] = [Math.min(west, x), Math.max(east, x)];
        [south, north] = [Math.min(south, y), Math.max(north, y)];
      }
    }
    return west <= east ? [west, south, east, north] : null;
  }

  /** Name of the chosen area among all levels; null for none. */
  get chosenRef(): string | null {
    const { chosen } = this.#player;
    return chosen === null ? null : areaRef(chosen.level, chosen.area);
  }

  #comeBack(at: number): void {
    const { step, chosen, near } = standKept(this.dataset.info.id, at);
    const player = startPlayer(at, step, this.steps);
    this.#player = chosen !== null && this.#knows(chosen) ? { ...player, chosen, near } : player;
  }

  #knows({ level, area }: AreaAt): boolean {
    return this.dataset.levels.some((data) => data.level === level && data.indexOf.has(area));
  }

  #sceneOf(pipeline: ReturnType<typeof createHallPipeline>, question: Question | undefined): Scene | null {
    if (question === undefined) return null;
    return pipeline(this.dataset, question, this.#source.outlines(), this.#source.hexCounter());
  }
}

function vertices(geometry: NonNullable<Scene['areas']['geometry']>, area: number): [number, number] {
  const { areaStart, polygonStart, ringStart } = geometry;
  const ring = (polygon: number | undefined): number => polygonStart[polygon ?? 0] ?? 0;
  return [ringStart[ring(areaStart[area])] ?? 0, ringStart[ring(areaStart[area + 1])] ?? 0];
}
