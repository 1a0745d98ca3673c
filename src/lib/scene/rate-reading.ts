import { reasonOf, type Dataset, type Indicator, type Reason, type Scene } from '$lib/domain';
import { rankRange, wilsonInterval } from '$lib/stats';
import { isWhole } from './difference';
import { baseLevel } from './family';
import type { Figures } from './figures';
import { summedFigures } from './figures-at';
import { counterOf } from './own-figures';
import { finite, readSum, type SumReading } from './sum-reading';

type Interval = { readonly low: number; readonly high: number } | null;

/** A rate, or a count, of one area with what it stands on. */
export interface RateReading {
  readonly indicator: Indicator;
  readonly year: number;
  /** Counts; null where only a percentage is known. */
  readonly count: number | null;
  readonly of: number | null;
  /** Per 100; null with a reason, or where a count is of no known number. */
  readonly ratePct: number | null;
  readonly reason: Reason | null;
  /** 95 % Wilson interval, per 100; null without counts. */
  readonly interval: { readonly lowPct: number; readonly highPct: number } | null;
  /** 1 = highest. From areas whose interval lies wholly above or below; null without an interval, and for a count. */
  readonly rank: { readonly best: number; readonly worst: number; readonly of: number } | null;
  /** The figure is a sum that lacks some of its parts: of a count, so many at least. */
  readonly partial: boolean;
  /** The figure was given for this area itself; false for a sum from below, and without any. */
  readonly own: boolean;
  /** There is a sum from below that is kept back: with the area's own figure it would tell a hidden count. */
  readonly sumHidden: boolean;
  /**
   * What the counts below add up to, where this area has lower ones; its own figure may differ. Null where
   * the two together would tell a count below that is hidden.
   */
  readonly sum: SumReading | null;
}

/** Wilson intervals of all areas; null where there are no counts. */
export const intervalsOf = (figures: Figures): readonly Interval[] =>
  Array.from(figures.numerators, (count, area) => {
    const of = figures.denominators[area] ?? NaN;
    return figures.reasons[area] === 0 && Number.isFinite(count) && of > 0 && count <= of
      ? wilsonInterval(count, of)
      : null;
  });

/** What is read out: what the map shows, or the package's first where that is counted from groups. */
export function rateIndicator(dataset: Dataset, scene: Pick<Scene, 'shade'>): Indicator | null {
  const shaded = scene.shade?.indicator;
  if (shaded !== undefined && counterOf(shaded) === null) return shaded;
  return dataset.indicators[0] ?? null;
}

/** The rate or count of one area. */
export function readRate(
  indicator: Indicator,
  year: number,
  figures: Figures,
  intervals: readonly Interval[],
  sums: Figures | null,
  index: number,
): RateReading {
  const count = figures.numerators[index] ?? NaN;
  const of = figures.denominators[index] ?? NaN;
  const interval = intervals[index] ?? null;
  const isCount = indicator.form === 'count';
  const summed = figures.coverage?.used[index] === 1;
  const reason = reasonOf(figures.reasons[index] ?? 0);
  const own = reason === null && !summed;
  const telling = reason === 'suppressed' || (!summed && (sums?.coverage?.hidden[index] ?? 0) > 0);
  const sum = sums === null ? null : readSum(sums, index, isCount);
  return {
    indicator,
    year,
    count: finite(count),
    of: finite(of),
    ratePct: isCount ? finite((100 * count) / of) : valueAt(figures, index),
    reason,
    interval: interval && { lowPct: 100 * interval.low, highPct: 100 * interval.high },
    rank: isCount ? null : rankRange(intervals, index),
    partial: !isWhole(figures.coverage, index),
    own,
    sumHidden: own && telling && sum !== null,
    sum: telling ? null : sum,
  };
}

/** Sums from below, for the reading to set beside an area's own figure; null at the lowest level. */
export function sumsBelow(
  dataset: Dataset,
  level: number,
  indicator: Indicator,
  year: number,
): Figures | null {
  const base = baseLevel(dataset.levels, indicator);
  return level < base ? summedFigures(dataset, level, base, indicator, year) : null;
}

/** A value, or null. */
export function valueAt(figures: Pick<Figures, 'values'> | null, index: number): number | null {
  return finite(figures?.values[index] ?? NaN);
}
