import type { AmendedView } from '$lib/data';
import { areaRef, type Agreement, type IndicatorId, type Level, type LevelId } from '$lib/domain';
import { remember } from '$lib/scene';
import type { AreaAt } from '../hall/player-state';
import { hallLevels, openingLevel } from '../screen/hall-levels';
import { shownOf, type HallMoment, type HallShown } from '../screen/hall-moment';
import type { Rembug } from './rembug.svelte';

/** The picture that the hall sees; held, it stays as it was while the secretary types. */
export class HallView {
  readonly #rembug: Rembug;
  #view = $state<AmendedView>('disepakati');
  #asked = $state<LevelId | null>(null);
  #told = $state<string | null>(null);
  #year = $state<number | null>(null);
  /** The moment before while nothing of it is another: what is typed makes no new picture. */
  readonly #same = remember(
    (
      view: AmendedView,
      level: LevelId,
      year: number,
      area: AreaAt | null,
      told: boolean,
      indicator: IndicatorId | null,
      dots: boolean,
      log: HallMoment['log'],
      agreements: readonly Agreement[],
    ): HallMoment => ({ view, level, year, area, told, indicator, dots, log, agreements }),
  );
  readonly #heldDatasets = remember((log: HallMoment['log']): HallShown['datasets'] => {
    const { tools, source } = this.#rembug.editing;
    const of = (view: AmendedView) => tools.amend(source, tools.inForce(log, view));
    return { awal: source, usulan: of('usulan'), disepakati: of('disepakati') };
  });
  readonly #sameArea = remember((level: LevelId, area: string): AreaAt => ({ level, area }));

  readonly #spoken: readonly Agreement[] = $derived.by(() =>
    this.#rembug.book.agreements.filter(({ what }) => what.trim() !== ''),
  );
  readonly #area: AreaAt | null = $derived.by(() => {
    const { draft } = this.#rembug.record;
    return draft === null || draft.area === null ? null : this.#sameArea(draft.level, draft.area);
  });
  readonly #live: HallMoment = $derived.by(() => {
    const { draft } = this.#rembug.record;
    const area = this.#area;
    const told = area !== null && this.#told === areaRef(area.level, area.area);
    const dots = draft !== null && 'action' in draft.what;
    const spoken = [this.#indicator, dots, this.#rembug.log, this.#spoken] as const;
    return this.#same(this.#view, this.level, this.year, area, told, ...spoken);
  });
  /** The moment that the hall sees now: plain data. */
  readonly moment: HallMoment = $derived.by(() => this.#rembug.record.held ?? this.#live);
  readonly #datasets: HallShown['datasets'] = $derived.by(() => {
    const { log } = this.moment;
    return log === this.#rembug.log ? this.#rembug.datasets : this.#heldDatasets(log);
  });
  /** What the hall sees now, with all that it is made of. */
  readonly shown: HallShown = $derived.by(() => shownOf(this.moment, this.#datasets));

  constructor(rembug: Rembug) {
    this.#rembug = rembug;
  }

  /** Levels that can be shown, from the top down. */
  get levels(): readonly Level[] {
    return hallLevels(this.#rembug.editing.source);
  }

  /** The level shown: the one asked for, and until then the one above the lowest. */
  get level(): LevelId {
    return this.#asked ?? openingLevel(this.#rembug.editing.source);
  }

  /** The level corrected: that of the draft, else the lowest that has figures, else the lowest. */
  get corrected(): LevelId {
    const { source } = this.#rembug.editing;
    const draft = this.#rembug.record.draft?.level;
    const known = source.levels.filter(({ count }) => count > 0);
    const figured = known.filter(({ measures }) => measures.size > 0);
    return (
      known.find(({ level }) => level === draft)?.level ?? figured.at(-1)?.level ?? known.at(-1)?.level ?? ''
    );
  }

  /** The year corrected: the newest unless another is chosen; 0 where years are not given. */
  get year(): number {
    return this.#year ?? this.#rembug.editing.source.years.at(-1) ?? 0;
  }

  set year(year: number) {
    this.#year = year;
  }

  get held(): boolean {
    return this.#rembug.record.held !== null;
  }

  choose(view: AmendedView): void {
    this.#view = view;
  }

  /** Shows a level, because the hall asked for it. */
  ask(level: LevelId): void {
    this.#asked = level;
    this.#told = null;
  }

  /** Tells the figures of the area spoken of, whatever level is drawn; or no longer. */
  tell(on: boolean): void {
    const area = this.#area;
    this.#told = on && area !== null ? areaRef(area.level, area.area) : null;
  }

  /** Freezes the picture as it is; it is kept with the desk, so that nothing but `release` lets go of it. */
  hold(): void {
    this.#keep(this.moment);
  }

  /** Shows how things are now. */
  release(): void {
    this.#keep(null);
  }

  #keep(held: HallMoment | null): void {
    this.#rembug.stand({ held });
    this.#rembug.flush();
  }

  get #indicator(): IndicatorId | null {
    const { editing, record } = this.#rembug;
    const what = record.draft?.what;
    const measure = what !== undefined && 'measure' in what ? what.measure : null;
    return (
      editing.source.indicators.find(({ numerator }) => measure !== null && numerator === measure)?.id ?? null
    );
  }
}
