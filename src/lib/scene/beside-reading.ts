import { reasonOf, type Dataset, type Indicator, type Reason, type Scene, type Shade } from '$lib/domain';
import { wilsonInterval, type Interval } from '$lib/stats';
import { commonAt, commonSums, isWhole, type CommonSums } from './difference';
import { baseLevel } from './family';
import { levelOf } from './pipeline';
import type { Sum } from './sums';

/** One of two figures that are read together. */
export interface SideReading {
  readonly indicator: Indicator;
  /** Per 100, or null with a reason. */
  readonly ratePct: number | null;
  readonly reason: Reason | null;
  /** 95 % Wilson interval, per 100; null without counts. */
  readonly interval: { readonly lowPct: number; readonly highPct: number } | null;
}

/** Two definitions side by side in one area, or in the whole place. */
export interface BesideReading {
  readonly first: SideReading;
  readonly second: SideReading;
  /** The first less the second, points per 100; null where either is missing. */
  readonly points: number | null;
  /** The two could be one and the same; null where that cannot be told. */
  readonly mayBeEqual: boolean | null;
  /** Lower areas that both figures stand on, where they would otherwise stand on different ones. */
  readonly common: { readonly base: number; readonly areas: number } | null;
}

/** Reads the two indicators of a comparison in one area of the drawn level; null where there is none. */
export function readBeside(dataset: Dataset, scene: Scene, area: number): BesideReading | null {
  const { shade, beside } = scene;
  if (shade === null || beside === null) return null;
  if (isWhole(shade.coverage, area) && isWhole(beside.coverage, area)) {
    return together(sideOf(shade, area), sideOf(beside, area), null);
  }
  const common = commonAt(dataset, levelOf(dataset, scene.question), shade, beside, area);
  return (
    fromCommon(common, shade, beside, shade.coverage?.base ?? -1) ?? {
      ...together(sideOf(shade, area), sideOf(beside, area), null),
      points: null,
      mayBeEqual: null,
    }
  );
}

/** The same for the whole place, over all areas of the level that the figures were gathered at. */
export function readBesideOfPlace(dataset: Dataset, { shade, beside }: Scene): BesideReading | null {
  if (shade === null || beside === null) return null;
  const base = baseLevel(dataset.levels, shade.indicator);
  const areas = dataset.levels[base]?.count ?? 0;
  const pair = [shade.indicator, beside.indicator] as const;
  const common = commonSums(dataset, base, pair, shade.year, [...Array(areas).keys()]);
  return fromCommon(common, shade, beside, base, areas);
}

function fromCommon(
  common: CommonSums | null,
  { indicator }: Shade,
  beside: Shade,
  base: number,
  all = -1,
): BesideReading | null {
  if (common === null || !Number.isFinite(common.first.value - common.second.value)) return null;
  const { covered } = common.first;
  const whole = covered === all;
  return together(
    sideOfSum(indicator, common.first),
    sideOfSum(beside.indicator, common.second),
    whole ? null : { base, areas: covered },
  );
}

type Side = SideReading & { readonly range: Interval | null };

function sideOf({ indicator, values, reasons, numerators, denominators }: Shade, area: number): Side {
  const reason = reasonOf(reasons[area] ?? 0);
  const value = values[area] ?? NaN;
  const range = reason === null ? rangeOf(numerators[area] ?? NaN, denominators[area] ?? NaN) : null;
  return { indicator, ratePct: Number.isFinite(value) ? value : null, reason, range, interval: pct(range) };
}

function sideOfSum(indicator: Indicator, { value, numerator, denominator }: Sum): Side {
  const range = rangeOf(numerator, denominator);
  return { indicator, ratePct: value, reason: null, range, interval: pct(range) };
}

const rangeOf = (count: number, of: number): Interval | null =>
  of > 0 && count <= of ? wilsonInterval(count, of) : null;

const pct = (range: Interval | null): SideReading['interval'] =>
  range && { lowPct: 100 * range.low, highPct: 100 * range.high };

function together(first: Side, second: Side, common: BesideReading['common']): BesideReading {
  const known = first.ratePct !== null && second.ratePct !== null;
  return {
    first,
    second,
    points: known ? (first.ratePct ?? NaN) - (second.ratePct ?? NaN) : null,
    mayBeEqual: mayBeEqual(first.range, second.range),
    common,
  };
}

/**
 * Whether two rates over the same households could be one and the same: their intervals have a value in
 * common. How many households are in both counts is not known, and with it how far the two go together,
 * so that no interval of the difference itself can be given (Newcombe 1998, Stat. Med. 17, 2635–2650, needs
 * that table); apart intervals are apart however the two go together. Null where a rate has no interval.
 */
export function mayBeEqual(first: Interval | null, second: Interval | null): boolean | null {
  if (first === null || second === null) return null;
  return first.low <= second.high && second.low <= first.high;
}
