import { reasonCode, type Dataset, type Indicator } from '$lib/domain';
import { ancestorsOf, baseLevel } from './family';
import { columnOf, declaredFigures, emptyFigures, type Figures } from './figures';
import { HOUSEHOLDS } from './indicators';
import { cover, emptyCoverage, sumOver } from './sums';

const NO_ROW = reasonCode('no-row');
const HIDDEN = reasonCode('suppressed');

/**
 * The figures of an indicator at any level. An area's own figure stands as given; where it has none and
 * there are counts below, they are summed, with their coverage. Percentages are never averaged: without
 * counts below, the area has no figure and says why. What a package hides no sum lets out.
 */
export function figuresAt(dataset: Dataset, level: number, indicator: Indicator, year: number): Figures {
  const own = declaredFigures(dataset, level, indicator, year);
  const base = baseLevel(dataset.levels, indicator);
  if (level >= base) return own;
  const summed = summedFigures(dataset, level, base, indicator, year);
  const figures = emptyFigures(own.values.length);
  own.values.forEach((_, area) => {
    const reason = own.reasons[area] ?? NO_ROW;
    const known = reason === 0 || reason === HIDDEN;
    const from = known || summed.reasons[area] === NO_ROW ? own : summed;
    figures.values[area] = from.values[area] ?? NaN;
    figures.numerators[area] = from.numerators[area] ?? NaN;
    figures.denominators[area] = from.denominators[area] ?? NaN;
    figures.reasons[area] = known ? reason : reasonOfBoth(reason, summed.reasons[area] ?? NO_ROW);
    if (summed.coverage !== null && !known && summed.reasons[area] === 0) summed.coverage.used[area] = 1;
  });
  return { ...figures, coverage: summed.coverage };
}

/** The sum's value is a value; of two reasons the area's own says more, if it says anything. */
function reasonOfBoth(own: number, summed: number): number {
  return summed === 0 || own === NO_ROW ? summed : own;
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
  if (numerator === undefined || (denominator === undefined && indicator.form !== 'count')) {
    const percentOnly = below !== undefined && columnOf(below, indicator.percent, year) !== undefined;
    figures.reasons.fill(percentOnly ? reasonCode('percent-only') : NO_ROW);
    return figures;
  }
  const coverage = emptyCoverage(base, count);
  membersByArea(ancestorsOf(ladder, levels, base, level), count).forEach((areas, area) => {
    const sum = sumOver(indicator, numerator, denominator, areas);
    cover(coverage, area, sum);
    if (Number.isFinite(sum.value)) {
      figures.values[area] = sum.value;
      figures.numerators[area] = sum.numerator;
      figures.denominators[area] = sum.denominator;
    } else if (areas.length === 0) figures.reasons[area] = reasonCode('no-link');
    else figures.reasons[area] = sum.hidden > 0 ? reasonCode('incomplete') : NO_ROW;
  });
  return { ...figures, coverage };
}

function membersByArea(ancestors: Int32Array, count: number): number[][] {
  const members = Array.from({ length: count }, (): number[] => []);
  ancestors.forEach((ancestor, area) => members[ancestor]?.push(area));
  return members;
}

/**
 * Households of every area, or another total by its measure: its own figure, else the sum below when that
 * is complete. A part is not the whole, so an incomplete sum is no figure.
 */
export function householdsAt(
  dataset: Dataset,
  level: number,
  indicator: Indicator,
  year: number,
  measure = HOUSEHOLDS,
): Figures {
  const total: Indicator = {
    ...indicator,
    form: 'rate',
    numerator: measure,
    denominator: measure,
    percent: null,
  };
  const figures = figuresAt(dataset, level, total, year);
  const { coverage } = figures;
  if (coverage === null) return figures;
  figures.values.forEach((_, area) => {
    const partial = (coverage.covered[area] ?? 0) < (coverage.areas[area] ?? 0);
    const own = figures.reasons[area] === 0 && coverage.used[area] === 0;
    if (own || !partial) return;
    figures.denominators[area] = NaN;
    figures.reasons[area] = reasonCode('incomplete');
  });
  return figures;
}
