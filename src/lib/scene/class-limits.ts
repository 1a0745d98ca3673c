import type { Indicator, Question } from '$lib/domain';
import { equalBreaks, manualBreaks, naturalBreaks, quantileBreaks } from '$lib/stats';
import type { Figures } from './figures';
import { tidyLimits } from './tidy-limits';

/** The part of a question that decides class limits. */
export type ClassQuestion = Pick<Question, 'method' | 'classes' | 'breaks'>;

/** Class limits with what they were asked for. */
export interface Limits {
  readonly question: ClassQuestion;
  readonly limits: readonly number[];
  readonly lowest: number;
}

/**
 * Limits from the figures of `source`, wide enough for all that is shown in them; the first class begins at
 * the lowest value of any. A count has one class.
 */
export function limitsOf(
  form: Indicator['form'],
  pool: readonly Figures[],
  source: readonly Figures[],
  second: readonly Figures[] | null,
  method: Question['method'],
  classes: number,
  breaks: readonly number[],
): Limits {
  const question = { method, classes, breaks };
  const shown = [...source, ...pool, ...(second ?? [])];
  const lowest = lowestValue(shown);
  if (form === 'count') {
    const most = highestValue(pool);
    return { question, limits: most > 0 ? [most] : [], lowest };
  }
  const own = classLimits(source, question);
  const limits = own.length > 0 ? own : classLimits(shown, question);
  return { question, limits: stretchLimits(limits, shown), lowest };
}

/**
 * Upper limits of the classes of all values above zero, ascending. Zero is a class of its own and so
 * never takes part. `pool` holds every year's figures: limits do not move when the year changes.
 * Fewer distinct values than classes give fewer classes.
 */
export function classLimits(pool: readonly Figures[], { method, classes, breaks }: ClassQuestion): number[] {
  const values = pool.flatMap((figures) => Array.from(figures.values).filter((value) => value > 0));
  if (values.length === 0) return [];
  if (method === 'kuantil') return tidyLimits(values, quantileBreaks(values, classes));
  if (method === 'sama') {
    const limits = equalBreaks(values, classes);
    return tidyLimits(values, limits, EQUAL_SLACK * ((limits[1] ?? Infinity) - (limits[0] ?? 0)));
  }
  if (method === 'manual' && breaks.length > 0) return manualBreaks(values, breaks);
  return tidyLimits(values, naturalBreaks(values, classes));
}

/** Share of a class's width by which an equal interval may be widened for a rounder limit. */
const EQUAL_SLACK = 0.05;

/** Limits that leave no value above the last of them: it is raised to the highest value. */
export function stretchLimits(limits: readonly number[], pool: readonly Figures[]): readonly number[] {
  const most = highestValue(pool);
  return most > (limits[limits.length - 1] ?? Infinity) ? [...limits.slice(0, -1), most] : limits;
}

/** Highest value of all years; 0 without any. */
export function highestValue(pool: readonly Figures[]): number {
  return pool.reduce(
    (most, { values }) => values.reduce((best, value) => (value > best ? value : best), most),
    0,
  );
}

/** Smallest value above zero of all years: where the first class begins. NaN without any. */
export function lowestValue(pool: readonly Figures[]): number {
  let lowest = NaN;
  for (const { values } of pool) {
    for (const value of values) if (value > 0 && !(value >= lowest)) lowest = value;
  }
  return lowest;
}
