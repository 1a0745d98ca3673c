import type { Amendment, Dataset } from '$lib/domain';
import type { HiddenCells } from './hidden-cells';
import type { Cleaned } from './hide-words';
import type { MeasurePair } from './measure-pairs';

/**
 * Changes without those that tell a hidden figure. Where anything of a measure is hidden in a year, no
 * change to it in that year is kept (old and new figures could be added up against each other); else those
 * go whose old or new cell is anything but blank, zero or a plain number of `k` or more, or which lie fewer
 * than `k` apart: the households that moved are few. Changes to households, names and groups are kept.
 */
export function amendmentsWithout(
  { amendments }: Pick<Dataset, 'amendments'>,
  pairs: readonly MeasurePair[],
  cells: HiddenCells,
  k: number,
): Cleaned<readonly Amendment[]> {
  const guarded = new Set<string | null>(
    pairs.flatMap(({ numerator, percents }) => [numerator, ...percents]),
  );
  const kept = amendments.filter(({ target, before, after }) => {
    if (target.kind !== 'figure') return true;
    if (cells.get(target.measure)?.has(target.year)) return false;
    if (!guarded.has(target.measure)) return true;
    return isPlain(before, k) && isPlain(after, k) && !movesFew(before, after, k);
  });
  return { kept, dropped: amendments.length - kept.length };
}

function isPlain(cell: string, k: number): boolean {
  if (cell === '' || cell === '0') return true;
  return /^\d{1,6}$/.test(cell) && Number.parseInt(cell, 10) >= k;
}

/** Of plain cells; a blank one is no number to differ from. */
function movesFew(before: string, after: string, k: number): boolean {
  const apart = Math.abs(Number.parseInt(before, 10) - Number.parseInt(after, 10));
  return apart > 0 && apart < k;
}
