import { observe, type Dataset, type Indicator } from '$lib/domain';
import type { Cell } from './area-rate';
import type { Correction } from './corrections';
import { cellOf } from './making';

/**
 * Whether a correction is about a rate that cannot be in `after` (50 poor households of 40) and that could be in
 * `before`: two corrections, each possible by itself, need not be possible together.
 */
export function makesImpossible(
  { amendments }: Pick<Correction, 'amendments'>,
  before: Dataset,
  after: Dataset,
): boolean {
  return amendments.some(({ target }) => {
    if (target.kind !== 'figure') return false;
    const cell = cellOf(after, target, target.year);
    const rates = after.indicators.filter(
      ({ numerator, denominator }) => numerator === target.measure || denominator === target.measure,
    );
    const anew = (rate: Indicator): boolean =>
      isImpossible(after, cell, rate) && !isImpossible(before, cell, rate);
    return rates.some(anew);
  });
}

/** Data hold such a part as missing, and say why. */
function isImpossible({ levels }: Dataset, cell: Cell | null, { numerator }: Indicator): boolean {
  if (cell === null || numerator === null) return false;
  const column = levels[cell.level]?.measures.get(numerator)?.get(cell.year);
  return observe(column, cell.area).missing === 'impossible';
}
