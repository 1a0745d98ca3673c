import type { AmendedView } from '$lib/data';
import type { Agreement, AmendmentLog, Dataset, IndicatorId, LevelId } from '$lib/domain';
import type { AreaAt } from '../hall/player-state';
import { corrections, type Correction } from '../rembug/corrections';

/** What the hall is shown at a moment, as plain data: another window makes the same picture of it. */
export interface HallMoment {
  readonly view: AmendedView;
  /** The level drawn. */
  readonly level: LevelId;
  /** 0: not given. */
  readonly year: number;
  /** The area spoken of: the one that a correction is being written about; null for none. */
  readonly area: AreaAt | null;
  /** Its own figures were asked for, though its level is not drawn. */
  readonly told: boolean;
  /** Counted by the figure that is being corrected; null: the one of the address. */
  readonly indicator: IndicatorId | null;
  /** Groups are dots while they are what is spoken of. */
  readonly dots: boolean;
  readonly log: AmendmentLog;
  readonly agreements: readonly Agreement[];
}

/** All that the picture of a moment and its figures are made of. */
export interface HallShown extends HallMoment {
  /** The dataset of the view, and the one as the files say, whose classes all views share. */
  readonly dataset: Dataset;
  readonly source: Dataset;
  readonly datasets: Readonly<Record<AmendedView, Dataset>>;
  readonly corrections: readonly Correction[];
}

/** A moment with the datasets of its three views. */
export function shownOf(moment: HallMoment, datasets: HallShown['datasets']): HallShown {
  return {
    ...moment,
    dataset: datasets[moment.view],
    source: datasets.awal,
    datasets,
    corrections: corrections(moment.log),
  };
}

/** A moment without the datasets that were made of it. */
export function momentOf(shown: HallMoment): HallMoment {
  const { view, level, year, area, told, indicator, dots, log, agreements } = shown;
  return { view, level, year, area, told, indicator, dots, log, agreements };
}

/** What other code has kept or sent as a moment; null for what is none. Of one device and one program: its frame is looked at. */
export function readMoment(value: unknown): HallMoment | null {
  if (typeof value !== 'object' || value === null) return null;
  const cells = value as Readonly<Record<keyof HallMoment, unknown>>;
  const view = (['awal', 'usulan', 'disepakati'] as const).find((known) => known === cells.view);
  const { log } = cells as Partial<HallMoment>;
  const whole =
    view !== undefined &&
    typeof cells.level === 'string' &&
    typeof cells.year === 'number' &&
    Array.isArray(log?.entries) &&
    typeof log.cursor === 'number' &&
    Array.isArray(cells.agreements);
  return whole ? momentOf(value as HallMoment) : null;
}
