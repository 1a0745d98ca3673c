import type { AmendedView } from '$lib/data';
import type { Agreement, AreaKey, Dataset, IndicatorId, LevelId } from '$lib/domain';
import type { Correction } from './corrections';
import type { Rembug } from './rembug.svelte';

/** What the hall sees at a moment: all that the picture and its figures are made of. */
export interface HallShown {
  readonly view: AmendedView;
  /** The dataset of that view, and the one as the files say, whose classes all views share. */
  readonly dataset: Dataset;
  readonly source: Dataset;
  readonly datasets: Readonly<Record<AmendedView, Dataset>>;
  readonly level: LevelId;
  /** 0: not given. */
  readonly year: number;
  readonly area: AreaKey | null;
  /** Counted by the figure that is being corrected; null: the one of the address. */
  readonly indicator: IndicatorId | null;
  readonly corrections: readonly Correction[];
  readonly agreements: readonly Agreement[];
  /** Groups are dots while they are what is spoken of. */
  readonly dots: boolean;
}

/** The picture that the hall sees; held, it stays as it was while the secretary types. */
export class HallView {
  readonly #rembug: Rembug;
  #view = $state<AmendedView>('disepakati');
  #year = $state<number | null>(null);
  #held = $state.raw<HallShown | null>(null);

  readonly live: HallShown = $derived.by(() => {
    const { datasets, corrections, book, record } = this.#rembug;
    const { draft } = record;
    return {
      view: this.#view,
      dataset: datasets[this.#view],
      source: datasets.awal,
      datasets,
      level: this.level,
      year: this.year,
      area: draft?.level === this.level ? draft.area : null,
      indicator: this.#indicator,
      corrections,
      agreements: book.agreements.filter(({ what }) => what.trim() !== ''),
      dots: draft !== null && 'action' in draft.what,
    };
  });

  constructor(rembug: Rembug) {
    this.#rembug = rembug;
  }

  /** The level corrected: that of the draft, else the lowest that has figures, else the lowest. */
  get level(): LevelId {
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

  get view(): AmendedView {
    return this.#view;
  }

  /** What the hall sees now. */
  get shown(): HallShown {
    return this.#held ?? this.live;
  }

  get held(): boolean {
    return this.#held !== null;
  }

  choose(view: AmendedView): void {
    this.#view = view;
  }

  get #indicator(): IndicatorId | null {
    const { editing, record } = this.#rembug;
    const what = record.draft?.what;
    const measure = what !== undefined && 'measure' in what ? what.measure : null;
    return (
      editing.source.indicators.find(({ numerator }) => measure !== null && numerator === measure)?.id ?? null
    );
  }

  /** Freezes the picture as it is. */
  hold(): void {
    this.#held ??= this.live;
  }

  /** Shows how things are now. */
  release(): void {
    this.#held = null;
  }
}
