import type { Indicator, MeasureId, Problem, Where } from '$lib/domain';
import { problem } from '../problem';
import { missingFigure, type Figure } from './read-figure';

/** The figures of one row, by measure. */
export type RowFigures = Map<MeasureId, Figure>;

/**
 * Checks the figures of a row against each other, indicator by indicator: more poor than households
 * makes the numerator 'impossible'; no households is listed and kept; a percentage that differs from
 * the counts by more than its own rounding (half a unit of its last decimal) is listed, and the counts
 * stand. A pair of measures that several indicators share is checked once.
 */
export function checkFigures(
  figures: RowFigures,
  indicators: readonly Indicator[],
  where: Where,
  problems: Problem[],
): void {
  const checked = new Set<string>();
  for (const { numerator, denominator, percent, form } of indicators) {
    const pair = `${numerator} ${denominator} ${percent}`;
    if (form !== 'rate' || numerator === null || denominator === null || checked.has(pair)) continue;
    checked.add(pair);
    const total = value(figures, denominator);
    const part = value(figures, numerator);
    if (total === 0) problems.push(problem('no-households', 'note', where, { measure: denominator }));
    if (part === null || total === null) continue;
    if (part > total) {
      figures.set(numerator, missingFigure('impossible'));
      problems.push(problem('poor-exceeds-total', 'warning', where, { part, total, measure: numerator }));
    } else if (percent !== null && total > 0) {
      comparePercent(figures.get(percent), (100 * part) / total, where, { part, total }, problems);
    }
  }
}

function comparePercent(
  printed: Figure | undefined,
  counted: number,
  where: Where,
  counts: { part: number; total: number },
  problems: Problem[],
): void {
  if (printed === undefined || printed.reason !== 0) return;
  const rounding = 0.5 * 10 ** -printed.decimals + 1e-9;
  if (Math.abs(printed.value - counted) <= rounding) return;
  problems.push(problem('percent-differs', 'warning', where, { ...counts, printed: printed.value, counted }));
}

function value(figures: RowFigures, measure: MeasureId): number | null {
  const figure = figures.get(measure);
  return figure === undefined || figure.reason !== 0 ? null : figure.value;
}
