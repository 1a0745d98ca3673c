import {
  observe,
  reasonCode,
  type AmendmentTarget,
  type Dataset,
  type LevelData,
  type MeasureId,
} from '$lib/domain';
import { readCell } from './read-cell';

type Figure = Extract<AmendmentTarget, { kind: 'figure' }>;

/** Why a typed figure is not written down. */
export type FigureRefusal =
  | 'unreadable'
  /** More of a part than there are in all. */
  | 'above-all'
  /** Fewer in all than there are of a part. */
  | 'below-part';

/** More households than an RT has: a whole RW, people instead of households, or a slip. */
const MANY_HOUSEHOLDS = 300;

/**
 * Why a figure typed over another must not take its place: it is no possible figure, or it cannot be beside the
 * others of its area and year (more poor than households). Null where it may, and for a blank one.
 */
export function figureRefusal(dataset: Dataset, target: Figure, cell: string): FigureRefusal | null {
  const { measure, year, area } = target;
  const { value, reason } = readCell(cell, measure, dataset.indicators);
  if (reason === reasonCode('unreadable') || reason === reasonCode('impossible')) return 'unreadable';
  if (reason !== 0) return null;
  const data = dataset.levels.find(({ level }) => level === target.level);
  const known = (other: MeasureId): number => figureOf(data, other, year, area);
  for (const { form, numerator, denominator } of dataset.indicators) {
    if (form !== 'rate' || numerator === null || denominator === null) continue;
    if (measure === numerator && value > known(denominator)) return 'above-all';
    if (measure === denominator && value < known(numerator)) return 'below-part';
  }
  return null;
}

/** Whether a figure is asked about though it may be: an RT of more than 300 households. */
export function isQuestionable({ level, measure }: Figure, value: number): boolean {
  return level === 'rt' && measure === 'kk' && value > MANY_HOUSEHOLDS;
}

function figureOf(data: LevelData | undefined, measure: MeasureId, year: number, area: string): number {
  const column = data?.measures.get(measure)?.get(year);
  return observe(column, data?.indexOf.get(area) ?? -1).value ?? NaN;
}
