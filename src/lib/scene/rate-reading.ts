import { reasonOf, type Dataset, type Indicator, type Reason, type Scene } from '$lib/domain';
import { rankRange, wilsonInterval } from '$lib/stats';
import { baseLevel } from './family';
import type { Figures } from './figures';
import { summedFigures } from './figures-at';

type Interval = { readonly low: number; readonly high: number } | null;

/** A rate of one area with what it stands on. */
export interface RateReading {
  readonly indicator: Indicator;
  readonly year: number;
  /** Counts; null where only a percentage is known. */
  readonly count: number | null;
  readonly of: number | null;
  /** Per 100, or null with a reason. */
  readonly ratePct: number | null;
  readonly reason: Reason | null;
  /** 95 % Wilson interval, per 100; null without counts. */
  readonly interval: { readonly lowPct: number; readonly highPct: number } | null;
  /** 1 = highest. From areas whose interval lies wholly above or below; null without an interval. */
  readonly rank: { readonly best: number; readonly worst: number; readonly of: number } | null;
  /** What the counts below add up to, where this area has lower ones; its own figure may differ. */
  readonly sum: SumReading | null;
}

/** A sum of counts from a lower level, with how much of the area it covers. */
export interface SumReading {
  /** Index of the level summed. */
  readonly base: number;
  readonly count: number;
  readonly of: number;
  readonly ratePct: number;
  readonly covered: number;
  readonly areas: number;
  readonly householdsCovered: number;
  readonly householdsKnown: number;
}

/** Wilson intervals of all areas; null where there are no counts. */
export const intervalsOf = (figures: Figures): readonly Interval[] =>
  Array.from(figures.numerators, (count, area) => {
    const of = figures.denominators[area] ?? NaN;
    return figures.reasons[area] === 0 && Number.isFinite(count) && of > 0 && count <= of
      ? wilsonInterval(count, of)
      : null;
  });

/** The rate that is read out: the shaded one, or the package's first where the shade is of groups. */
export function rateIndicator(dataset: Dataset, scene: Pick<Scene, 'shade'>): Indicator | null {
  const shaded = scene.shade?.indicator;
  if (shaded !== undefined && shaded.form !== 'groups-per-100-kk') return shaded;
  return dataset.indicators[0] ?? null;
}

/** The rate of one area. */
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
  return {
    indicator,
    year,
    count: Number.isFinite(count) ? count : null,
    of: Number.isFinite(of) ? of : null,
    ratePct: valueAt(figures, index),
    reason: reasonOf(figures.reasons[index] ?? 0),
    interval: interval && { lowPct: 100 * interval.low, highPct: 100 * interval.high },
    rank: rankRange(intervals, index),
    sum: sums && readSum(sums, index),
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

function readSum({ coverage, values, numerators, denominators }: Figures, index: number): SumReading | null {
  const ratePct = values[index] ?? NaN;
  if (coverage === null || !Number.isFinite(ratePct)) return null;
  return {
    base: coverage.base,
    count: numerators[index] ?? NaN,
    of: denominators[index] ?? NaN,
    ratePct,
    covered: coverage.covered[index] ?? 0,
    areas: coverage.areas[index] ?? 0,
    householdsCovered: coverage.householdsCovered[index] ?? 0,
    householdsKnown: coverage.householdsKnown[index] ?? 0,
  };
}

/** A value, or null. */
export function valueAt(figures: Pick<Figures, 'values'> | null, index: number): number | null {
  const value = figures?.values[index] ?? NaN;
  return Number.isFinite(value) ? value : null;
}
