import {
  areaRef,
  observe,
  type Amendment,
  type Dataset,
  type MeasureId,
  type Observation,
} from '$lib/domain';

/** A figure that is changed: level, area, measure, year. */
export type FigureTarget = Extract<Amendment['target'], { kind: 'figure' }>;

/** One name for one figure. */
export const figureId = ({ level, area, measure, year }: FigureTarget): string =>
  `${areaRef(level, area)} ${measure} ${year}`;

/** What a dataset itself says of a figure; nothing is added up for it. */
export function standing({ levels }: Pick<Dataset, 'levels'>, target: FigureTarget): Observation {
  const data = levels.find(({ level }) => level === target.level);
  const column = data?.measures.get(target.measure)?.get(target.year);
  return observe(column, data?.indexOf.get(target.area) ?? -1);
}

/** Whether a count from 1 to less than `k`. */
export const isFew = (count: number, k: number): boolean => count > 0 && count < k;

/** Whether any two of these numbers are a small count apart, or one of them is small. */
export function tellFew(numbers: readonly number[], k: number): boolean {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted.some((number, i) => isFew(number, k) || isFew(number - (sorted[i - 1] ?? number), k));
}

/** Which measures are counts of few: all but totals, made up or not, for what a meeting typed is real. */
export function guardOf({ indicators }: Pick<Dataset, 'indicators'>): (measure: MeasureId) => boolean {
  const totals = new Set(['kk', 'jiwa', ...indicators.map(({ denominator }) => denominator)]);
  return (measure) => !totals.has(measure);
}
