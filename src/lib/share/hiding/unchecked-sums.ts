import type { Dataset, MeasureId } from '$lib/domain';
import type { HiddenCells } from './hidden-cells';
import { isTotal, type MeasurePair } from './measure-pairs';

/**
 * Counts that leave beside hidden ones and may add up with them (tenths of welfare, men and women) although
 * nothing in the package says so: sums between measures are not looked at, only those over areas. Those that
 * say the very same count in another way are hidden with it and are not among them. Empty where nothing is
 * hidden, and where there is but one count.
 */
export function uncheckedSums(
  { levels, indicators }: Dataset,
  pairs: readonly MeasurePair[],
  cells: HiddenCells,
): MeasureId[] {
  const rates = new Set([
    ...indicators.map(({ percent }) => percent),
    ...pairs.flatMap(({ percents }) => percents),
  ]);
  const counts = new Set(
    levels
      .flatMap(({ measures }) => [...measures.keys()])
      .filter(
        (measure) => !rates.has(measure) && !measure.startsWith('persen') && !isTotal(indicators, measure),
      ),
  );
  return counts.size > 1 && [...counts].some((measure) => cells.has(measure)) ? [...counts] : [];
}
