import { observe, type Dataset, type IndicatorId, type LevelId } from '$lib/domain';
import { columnOf } from './count-levels';

/** Percentages that may come from few households, nobody can tell. */
export interface UncheckedPercents {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly level: LevelId;
  readonly areas: number;
}

/**
 * Percentages without count and without households, per indicator, year and level: they cannot be checked
 * and are left as they are. `off` names indicators that need no check.
 */
export function uncheckedPercents(dataset: Dataset, off: readonly IndicatorId[]): UncheckedPercents[] {
  const found: UncheckedPercents[] = [];
  for (const { id, numerator, denominator, percent } of dataset.indicators) {
    if (percent === null || off.includes(id)) continue;
    for (const data of dataset.levels) {
      for (const year of dataset.years) {
        const [count, households, printed] = [numerator, denominator, percent].map((measure) =>
          columnOf(data, measure, year),
        );
        const has = (column: typeof count, i: number): boolean => observe(column, i).missing === null;
        const areas = data.keys.filter(
          (_, i) => has(printed, i) && !has(households, i) && !has(count, i),
        ).length;
        if (areas > 0) found.push({ indicator: id, year, level: data.level, areas });
      }
    }
  }
  return found;
}
