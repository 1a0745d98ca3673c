import { reasonCode, type Coverage, type Dataset, type Indicator } from '$lib/domain';
import { rollUp } from '$lib/stats';
import { ancestorsOf, baseLevel } from './family';
import { columnOf, declaredFigures, emptyFigures, type Figures } from './figures';

const NO_ROW = reasonCode('no-row');

/**
 * The figures of an indicator at any level. An area's own figure stands as given; where it has none and
 * there are counts below, they are summed, with their coverage. Percentages are never averaged: without
 * counts below, the area has no figure and says why.
 */
export function figuresAt(dataset: Dataset, level: number, indicator: Indicator, year: number): Figures {
  const own = declaredFigures(dataset, level, indicator, year);
  const base = baseLevel(dataset.levels, indicator);
  if (level >= base) return own;
  const summed = summedFigures(dataset, level, base, indicator, year);
  const figures = emptyFigures(own.values.length);
  own.values.forEach((_, area) => {
    const from = own.reasons[area] === 0 || summed.reasons[area] === NO_ROW ? own : summed;
    figures.values[area] = from.values[area] ?? NaN;
    figures.numerators[area] = from.numerators[area] ?? NaN;
    figures.denominators[area] = from.denominators[area] ?? NaN;
    figures.reasons[area] = reasonOfBoth(own.reasons[area] ?? NO_ROW, summed.reasons[area] ?? NO_ROW);
  });
  return { ...figures, coverage: summed.coverage };
}

/** A value on either side is a value; of two reasons the area's own says more, if it says anything. */
function reasonOfBoth(own: number, summed: number): number {
  if (own === 0 || summed === 0) return 0;
  return own === NO_ROW ? summed : own;
}

/** Sums of the counts of level `base` for every area of `level`, whatever figures of its own it has. */
export function summedFigures(
  dataset: Dataset,
  level: number,
  base: number,
  indicator: Indicator,
  year: number,
): Figures {
  const { ladder, levels } = dataset;
  const below = levels[base];
  const count = levels[level]?.count ?? 0;
  const figures = emptyFigures(count);
  const numerator = below && columnOf(below, indicator.numerator, year);
  const denominator = below && columnOf(below, indicator.denominator, year);
  const ancestors = ancestorsOf(ladder, levels, base, level);
  const members = membersByArea(ancestors, count);
  if (numerator === undefined || denominator === undefined) {
    const percentOnly = below !== undefined && columnOf(below, indicator.percent, year) !== undefined;
    figures.reasons.fill(percentOnly ? reasonCode('percent-only') : NO_ROW);
    return figures;
  }
  const coverage = emptyCoverage(base, count);
  members.forEach((areas, area) => {
    const sums = rollUp(numerator, denominator, areas);
    coverage.covered[area] = sums.covered;
    coverage.areas[area] = sums.areas;
    coverage.householdsCovered[area] = sums.denominatorCovered;
    coverage.householdsKnown[area] = sums.denominatorKnown;
    if (sums.covered > 0 && sums.denominator > 0) {
      figures.numerators[area] = sums.numerator;
      figures.denominators[area] = sums.denominator;
      figures.values[area] = (100 * sums.numerator) / sums.denominator;
    } else {
      figures.reasons[area] = areas.length === 0 ? reasonCode('no-link') : NO_ROW;
    }
  });
  return { ...figures, coverage };
}

function membersByArea(ancestors: Int32Array, count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  ancestors.forEach((ancestor, area) => members[ancestor]?.push(area));
  return members;
}

function emptyCoverage(base: number, count: number): Coverage {
  return {
    base,
    covered: new Uint32Array(count),
    areas: new Uint32Array(count),
    householdsCovered: new Float64Array(count),
    householdsKnown: new Float64Array(count),
  };
}

/**
 * Households of every area: its own figure, else the sum below when that is complete. A part is not the
 * whole, so an incomplete sum is no figure.
 */
export function householdsAt(dataset: Dataset, level: number, indicator: Indicator, year: number): Figures {
  const households: Indicator = { ...indicator, numerator: indicator.denominator, percent: null };
  const figures = figuresAt(dataset, level, households, year);
  const { coverage } = figures;
  if (coverage === null) return figures;
  const own = declaredFigures(dataset, level, households, year);
  figures.values.forEach((_, area) => {
    const partial = (coverage.covered[area] ?? 0) < (coverage.areas[area] ?? 0);
    if (own.reasons[area] === 0 || !partial) return;
    figures.denominators[area] = NaN;
    figures.reasons[area] = reasonCode('incomplete');
  });
  return figures;
}
