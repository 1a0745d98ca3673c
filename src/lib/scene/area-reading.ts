import { reasonOf, type Dataset, type Indicator, type Reason, type Scene } from '$lib/domain';
import { rankRange, wilsonInterval } from '$lib/stats';
import { baseLevel } from './family';
import type { Figures } from './figures';
import { figuresAt, householdsAt, summedFigures } from './figures-at';
import { remember } from './memo';
import { levelOf, yearOf } from './pipeline';

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

/** Groups of one kind in one place. */
export interface KindCount {
  /** Index into GroupScene.kinds. */
  readonly kind: number;
  readonly count: number;
}

/** Everything the reading panel says of one area. */
export interface AreaReading {
  readonly index: number;
  readonly key: string;
  readonly label: string;
  readonly rate: RateReading | null;
  readonly households: number | null;
  /** Groups in it that pass the filter, of all groups in it. */
  readonly groups: number;
  readonly groupsUnfiltered: number;
  /** Groups that pass and are known only by an area that holds this one (its RW). */
  readonly groupsAbove: number;
  readonly groupsByKind: readonly KindCount[];
  /** Groups in it, as indices into Dataset.groups. */
  readonly groupList: readonly number[];
  readonly groupsPer100Kk: number | null;
  readonly neighbours: readonly NeighbourReading[];
}

export interface NeighbourReading {
  readonly index: number;
  readonly label: string;
  /** Figure of what is shaded, so that it belongs to the colour beside it; null without one. */
  readonly shaded: number | null;
  /** Index into the classification's bins; -1 when nothing is shaded. */
  readonly bin: number;
}

type Interval = { readonly low: number; readonly high: number } | null;

const intervalsOf = (figures: Figures): readonly Interval[] =>
  Array.from(figures.numerators, (count, area) => {
    const of = figures.denominators[area] ?? NaN;
    return figures.reasons[area] === 0 && Number.isFinite(count) && of > 0 && count <= of
      ? wilsonInterval(count, of)
      : null;
  });

/**
 * Makes the reader of areas. The poverty rate is read whatever is shaded, so that the two halves of
 * the sheet always stand together.
 */
export function createAreaReader(): (
  dataset: Dataset,
  scene: Scene,
  places: { readonly areaAt: readonly Int32Array[] },
  neighbours: readonly number[],
  index: number,
) => AreaReading {
  const figuresStage = remember(figuresAt);
  const sumsStage = remember(sumsBelow);
  const householdsStage = remember(householdsAt);
  const intervalStage = remember(intervalsOf);
  return (dataset, scene, places, neighbours, index) => {
    const level = levelOf(dataset, scene.question);
    const year = yearOf(dataset, scene.question);
    const indicator = rateIndicator(dataset, scene);
    const figures = indicator && figuresStage(dataset, level, indicator, year);
    const sums = indicator && sumsStage(dataset, level, indicator, year);
    const rate =
      indicator && figures && readRate(indicator, year, figures, intervalStage(figures), sums, index);
    const kk = indicator && householdsStage(dataset, level, indicator, year).denominators[index];
    const households = typeof kk === 'number' && Number.isFinite(kk) ? kk : null;
    const groupList = groupsIn(dataset, scene, places.areaAt[level], index);
    return {
      index,
      key: scene.areas.keys[index] ?? '',
      label: scene.areas.labels[index] ?? '',
      rate,
      households,
      groups: groupList.length,
      groupsUnfiltered: count(places.areaAt[level], index),
      groupsAbove: countAbove(dataset, scene, places.areaAt, level, index),
      groupsByKind: countKinds(dataset, scene, groupList),
      groupList,
      groupsPer100Kk: households !== null && households > 0 ? (100 * groupList.length) / households : null,
      neighbours: neighbours.map((neighbour) => ({
        index: neighbour,
        label: scene.areas.labels[neighbour] ?? '',
        shaded: valueAt(scene.shade, neighbour),
        bin: scene.shade?.binOf[neighbour] ?? -1,
      })),
    };
  };
}

/** The rate that is read out: the shaded one, or the package's first where the shade is of groups. */
export function rateIndicator(dataset: Dataset, scene: Pick<Scene, 'shade'>): Indicator | null {
  const shaded = scene.shade?.indicator;
  if (shaded !== undefined && shaded.form !== 'groups-per-100-kk') return shaded;
  return dataset.indicators[0] ?? null;
}

function readRate(
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
function sumsBelow(dataset: Dataset, level: number, indicator: Indicator, year: number): Figures | null {
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

function valueAt(figures: Pick<Figures, 'values'> | null, index: number): number | null {
  const value = figures?.values[index] ?? NaN;
  return Number.isFinite(value) ? value : null;
}

function groupsIn(dataset: Dataset, scene: Scene, areaAt: Int32Array | undefined, index: number): number[] {
  const kinds = scene.question.kinds === null ? null : new Set(scene.question.kinds);
  const found: number[] = [];
  dataset.groups.forEach((group, i) => {
    if (areaAt?.[i] === index && (kinds?.has(group.kind) ?? true)) found.push(i);
  });
  return found;
}

const count = (areaAt: Int32Array | undefined, index: number): number =>
  areaAt?.reduce((sum, area) => sum + (area === index ? 1 : 0), 0) ?? 0;

/** Groups that lie somewhere in the parent of this area, it is not known in which part of it. */
function countAbove(
  { levels, ladder, groups }: Dataset,
  scene: Scene,
  areaAt: readonly Int32Array[],
  level: number,
  index: number,
): number {
  const parent = levels[level]?.parent[index] ?? -1;
  if (parent < 0 || ladder[level - 1]?.whole === true) return 0;
  const kinds = scene.question.kinds;
  return groups.filter(
    ({ kind }, i) =>
      areaAt[level - 1]?.[i] === parent && (areaAt[level]?.[i] ?? -1) < 0 && (kinds?.includes(kind) ?? true),
  ).length;
}

/** Kinds by number of groups, most first. */
export function countKinds(dataset: Dataset, scene: Scene, groups: readonly number[]): KindCount[] {
  const kindIndex = new Map(scene.groups.kinds.map((kind, i) => [kind.id, i]));
  const counts = new Map<number, number>();
  for (const i of groups) {
    const kind = kindIndex.get(dataset.groups[i]?.kind ?? '') ?? -1;
    if (kind >= 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => b.count - a.count || a.kind - b.kind);
}
