import type { Dataset, Indicator, Scene } from '$lib/domain';
import { wilsonInterval } from '$lib/stats';
import { rateIndicator } from './rate-reading';
import { baseLevel } from './family';
import { columnOf } from './figures';
import { HOUSEHOLDS } from './indicators';
import { yearOf } from './pipeline';
import { sumOver } from './sums';

/** Sums of counts over all areas of the level they were gathered at, and how much of the place they cover. */
export interface PlaceRate {
  readonly indicator: Indicator;
  /** Index of the level summed. */
  readonly base: number;
  readonly year: number;
  readonly count: number;
  /** Null where a count is of no known number. */
  readonly of: number | null;
  readonly ratePct: number | null;
  readonly interval: { readonly lowPct: number; readonly highPct: number } | null;
  /** Areas with both counts, of all areas. */
  readonly covered: number;
  readonly areas: number;
  /** Areas whose count is hidden because it is small, so not in the sum. */
  readonly hidden: number;
  /** Households in the covered areas, of all known households. */
  readonly householdsCovered: number;
  readonly householdsKnown: number;
}

/** Everything the reading panel says while no area is picked. */
export interface PlaceReading {
  /** Null where no counts are known: percentages are never averaged. */
  readonly rate: PlaceRate | null;
  readonly year: number;
  /** Percentages are known somewhere, but no counts that could be summed. */
  readonly percentOnly: boolean;
  /** The same sums for every year, oldest first. */
  readonly years: readonly PlaceRate[];
  readonly groupsShown: number;
  readonly groupsTotal: number;
  /** All households; null where KK is not known for every area. */
  readonly households: number | null;
  /** Null where KK is not known for every area. */
  readonly groupsPer100Kk: number | null;
}

/** Reads the place as a whole: counts summed, coverage said, nothing averaged. */
export function readPlace(dataset: Dataset, scene: Scene): PlaceReading {
  const indicator = rateIndicator(dataset, scene);
  const year = yearOf(dataset, scene.question);
  const level = indicator === null ? -1 : baseLevel(dataset.levels, indicator);
  const years =
    indicator === null ? [] : dataset.years.flatMap((y) => placeRate(dataset, level, indicator, y) ?? []);
  const households = knownHouseholds(dataset, level, year);
  return {
    rate: years.find((rate) => rate.year === year) ?? null,
    year,
    percentOnly: indicator !== null && hasPercent(dataset, indicator, year),
    years,
    groupsShown: scene.groups.shown,
    groupsTotal: scene.groups.total,
    households,
    groupsPer100Kk: households === null ? null : (100 * scene.groups.shown) / households,
  };
}

function placeRate(dataset: Dataset, level: number, indicator: Indicator, year: number): PlaceRate | null {
  const data = dataset.levels[level];
  if (data === undefined) return null;
  const numerator = columnOf(data, indicator.numerator, year);
  const denominator = columnOf(data, indicator.denominator, year);
  const isCount = indicator.form === 'count';
  if (numerator === undefined || (denominator === undefined && !isCount)) return null;
  const {
    numerator: count,
    denominator: of,
    ...sums
  } = sumOver(indicator, numerator, denominator, Array.from(data.keys.keys()));
  if (sums.covered === 0) return null;
  const interval = of > 0 && count <= of ? wilsonInterval(count, of) : null;
  return {
    indicator,
    base: level,
    year,
    count,
    of: Number.isNaN(of) ? null : of,
    ratePct: of > 0 ? (100 * count) / of : null,
    interval: interval && { lowPct: 100 * interval.low, highPct: 100 * interval.high },
    covered: sums.covered,
    areas: sums.areas,
    hidden: sums.hidden,
    householdsCovered: sums.householdsCovered,
    householdsKnown: sums.householdsKnown,
  };
}

function hasPercent({ levels }: Dataset, indicator: Indicator, year: number): boolean {
  return levels.some((data) => columnOf(data, indicator.percent, year)?.reasons.includes(0) === true);
}

/** All households, or null as soon as one area's KK is not known: a part is not the whole. */
function knownHouseholds(dataset: Dataset, level: number, year: number): number | null {
  const data = dataset.levels[level];
  const column = data && columnOf(data, HOUSEHOLDS, year);
  if (column === undefined || column.reasons.some((reason) => reason !== 0)) return null;
  const sum = column.values.reduce((all, kk) => all + kk, 0);
  return sum > 0 ? sum : null;
}
