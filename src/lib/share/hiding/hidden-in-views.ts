import type { Amendment, Dataset } from '$lib/domain';
import { HIDING } from '$lib/stats';
import type { HiddenCells } from './hidden-cells';

/** Whether a figure is among those that are hidden. */
export function isHidden(
  { levels }: Dataset,
  { level, area, measure, year }: Extract<Amendment['target'], { kind: 'figure' }>,
  cells: HiddenCells,
): boolean {
  const at = levels.findIndex((data) => data.level === level);
  const code = cells.get(measure)?.get(year)?.[at]?.[levels[at]?.indexOf.get(area) ?? -1];
  return (code ?? HIDING.shown) !== HIDING.shown;
}

/** Whether all that is hidden in a view is hidden for being small in it. */
export function onlyFew({ levels, info }: Dataset, cells: HiddenCells): boolean {
  return [...cells].every(([measure, years]) =>
    [...years].every(([year, codes]) =>
      codes.every((level, l) => {
        const values = levels[l]?.measures.get(measure)?.get(year)?.values;
        return level.every((code, i) => {
          const value = values?.[i] ?? NaN;
          return code === HIDING.shown || Number.isNaN(value) || value < info.smallestCount;
        });
      }),
    ),
  );
}
