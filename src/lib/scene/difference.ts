import {
  reasonCode,
  type Coverage,
  type Dataset,
  type Difference,
  type Indicator,
  type Shade,
} from '$lib/domain';
import { ancestorsOf } from './family';
import { columnOf, type Figures } from './figures';
import { sumOver, type Sum } from './sums';

type Known = Pick<Figures, 'values' | 'reasons'>;

/** The first figure less the second, area by area; missing where either is, and never zero for that. */
export function differenceOf(first: Known, second: Known): Difference {
  return {
    values: first.values.map((value, area) => value - (second.values[area] ?? NaN)),
    reasons: first.reasons.map((reason, area) => (reason === 0 ? (second.reasons[area] ?? 0) : reason)),
  };
}

/**
 * The same at any level. Sums that stand on different lower areas do not compare: then both are summed anew
 * over the areas known to both, and where that cannot be done the difference is 'incomplete'.
 */
export function differenceAt(dataset: Dataset, level: number, first: Shade, second: Shade): Difference {
  const difference = differenceOf(first, second);
  difference.values.forEach((value, area) => {
    if (Number.isNaN(value) || (isWhole(first.coverage, area) && isWhole(second.coverage, area))) return;
    const common = commonAt(dataset, level, first, second, area);
    difference.values[area] = common === null ? NaN : common.first.value - common.second.value;
    if (Number.isNaN(difference.values[area])) difference.reasons[area] = reasonCode('incomplete');
  });
  return difference;
}

/** Two sums over the same lower areas. */
export interface CommonSums {
  readonly first: Sum;
  readonly second: Sum;
}

/** Both sums of an area over the lower areas known to both; null where they are not of one level. */
export function commonAt(
  dataset: Dataset,
  level: number,
  first: Shade,
  second: Shade,
  area: number,
): CommonSums | null {
  const base = first.coverage?.base;
  if (base === undefined || base !== second.coverage?.base) return null;
  const { ladder, levels } = dataset;
  const ancestors = ancestorsOf(ladder, levels, base, level);
  const members = Array.from(ancestors.keys()).filter((lower) => ancestors[lower] === area);
  return commonSums(dataset, base, [first.indicator, second.indicator], first.year, members);
}

/** Both sums over those of `areas` (of level `base`) where all counts of both are known; null without counts. */
export function commonSums(
  { levels }: Dataset,
  base: number,
  [first, second]: readonly [Indicator, Indicator],
  year: number,
  areas: readonly number[],
): CommonSums | null {
  const data = levels[base];
  const columns = [first.numerator, first.denominator, second.numerator, second.denominator].map(
    (measure) => data && columnOf(data, measure, year),
  );
  const [above, below, otherAbove, otherBelow] = columns;
  if (above === undefined || below === undefined || otherAbove === undefined || otherBelow === undefined) {
    return null;
  }
  const common = areas.filter((area) => columns.every((column) => column?.reasons[area] === 0));
  return {
    first: sumOver(first, above, below, common),
    second: sumOver(second, otherAbove, otherBelow, common),
  };
}

/** Whether an area's figure is its own, or a sum that lacks nothing. */
export function isWhole(coverage: Coverage | null, area: number): boolean {
  return coverage === null || coverage.used[area] !== 1 || coverage.covered[area] === coverage.areas[area];
}
