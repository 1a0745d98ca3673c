import { reasonCode, type Problem, type ProblemCode, type Reason, type Where } from '$lib/domain';
import { problem } from '../problem';
import { readNumber } from '../text/read-number';
import type { MeasureColumn } from './measure-columns';

/** One cell's figure: NaN and a reason's code where there is none; decimals as written. */
export interface Figure {
  readonly value: number;
  readonly reason: number;
  readonly decimals: number;
}

/** A figure that is missing for a reason. */
export function missingFigure(reason: Reason): Figure {
  return { value: NaN, reason: reasonCode(reason), decimals: 0 };
}

/**
 * The figure of one cell. A count that is not whole or not readable is 'unreadable', a negative one
 * and a percentage outside 0..100 are 'impossible'; each of these is listed.
 */
export function readFigure(cell: string, column: MeasureColumn, where: Where, problems: Problem[]): Figure {
  const reading = readNumber(cell, column.form);
  const refuse = (code: ProblemCode, reason: Reason): Figure => {
    problems.push(problem(code, 'warning', { ...where, column: column.header, value: cell }));
    return missingFigure(reason);
  };
  if (reading.missing === 'unreadable') return refuse('number-unreadable', 'unreadable');
  if (reading.missing !== null) return missingFigure(reading.missing);
  const { value, decimals } = reading;
  if (value < 0) return refuse('number-negative', 'impossible');
  if (column.form.kind === 'percent') {
    return value > 100 ? refuse('percent-out-of-range', 'impossible') : { value, reason: 0, decimals };
  }
  return Number.isInteger(value) ? { value, reason: 0, decimals } : refuse('number-not-whole', 'unreadable');
}
