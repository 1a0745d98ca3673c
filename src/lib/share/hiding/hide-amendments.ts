import { areaRef, observe, type Amendment, type Dataset } from '$lib/domain';
import type { HiddenCells } from './hidden-cells';
import type { Cleaned } from './hide-words';
import type { MeasurePair } from './measure-pairs';

type Target = Extract<Amendment['target'], { kind: 'figure' }>;

/**
 * Changes without those that tell a hidden figure. Where anything of a measure is hidden in a year, no
 * change to it in that year is kept (old and new figures could be added up against each other). Else all
 * changes of a figure go together: where one of its old or new cells is anything but blank, zero or a plain
 * number of `k` or more, or where any two of them, or of them and what stands, lie fewer than `k` apart (the
 * households that moved are few), and where one is `untold` on a notice board. Other changes to households,
 * and those to names and groups, are kept.
 */
export function amendmentsWithout(
  { amendments, levels }: Pick<Dataset, 'amendments' | 'levels'>,
  pairs: readonly MeasurePair[],
  cells: HiddenCells,
  k: number,
  untold: ReadonlySet<string> = new Set(),
): Cleaned<readonly Amendment[]> {
  const guarded = new Set<string | null>(
    pairs.flatMap(({ numerator, percents }) => [numerator, ...percents]),
  );
  const said = new Map<string, string[]>();
  for (const { target, before, after } of amendments) {
    if (target.kind !== 'figure' || !guarded.has(target.measure)) continue;
    said.set(nameOf(target), [...(said.get(nameOf(target)) ?? standing(levels, target)), before, after]);
  }
  const telling = new Set([...said].flatMap(([name, told]) => (tellsFew(told, k) ? [name] : [])));
  for (const { id, target } of amendments)
    if (target.kind === 'figure' && untold.has(id)) telling.add(nameOf(target));
  const kept = amendments.filter(({ target }) => {
    if (target.kind !== 'figure') return true;
    return !cells.get(target.measure)?.has(target.year) && !telling.has(nameOf(target));
  });
  return { kept, dropped: amendments.length - kept.length };
}

const nameOf = ({ level, area, measure, year }: Target): string =>
  `${areaRef(level, area)} ${measure} ${year}`;

/** What stands of a figure, as a cell; a number that cannot be small is not looked at again. */
function standing(levels: Dataset['levels'], { level, area, measure, year }: Target): string[] {
  const data = levels.find((one) => one.level === level);
  const { value } = observe(data?.measures.get(measure)?.get(year), data?.indexOf.get(area) ?? -1);
  return value === null ? [] : [String(value)];
}

/** Whether a cell is a small count or no plain number, or two of them are a small number apart. */
function tellsFew(cells: readonly string[], k: number): boolean {
  if (!cells.every((cell) => isPlain(cell, k))) return true;
  const numbers = cells.flatMap((cell) => (cell === '' ? [] : [Number.parseInt(cell, 10)]));
  const sorted = numbers.sort((a, b) => a - b);
  return sorted.some((number, i) => {
    const apart = number - (sorted[i - 1] ?? number);
    return apart > 0 && apart < k;
  });
}

function isPlain(cell: string, k: number): boolean {
  if (cell === '' || cell === '0') return true;
  return /^\d{1,6}$/.test(cell) && Number.parseInt(cell, 10) >= k;
}
