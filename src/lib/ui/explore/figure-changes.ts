import type { Amendment, AmendmentLog, Text } from '$lib/domain';
import type { AreaReading } from '$lib/scene';

/** What has been done in all to one figure of a reading. */
export interface FigureChange {
  /** Cell as it was at first; `last.after` is what it is now. */
  readonly before: string;
  readonly last: Amendment;
  readonly unit: Text;
  readonly percent: boolean;
}

/**
 * The changes that are agreed and not undone, to the figures that a reading is made of, each figure's as one.
 * A figure that is again as it was has none.
 */
export function figureChanges(
  { entries, cursor }: AmendmentLog,
  level: string,
  area: string,
  { indicator, year }: Pick<NonNullable<AreaReading['rate']>, 'indicator' | 'year'>,
): FigureChange[] {
  const { numerator, denominator, percent, unit, counted } = indicator;
  const units = new Map<string | null, Text>([
    [percent, unit],
    [denominator, unit],
    [numerator, counted],
  ]);
  units.delete(null);
  const found = new Map<string, FigureChange>();
  for (const last of entries.slice(0, cursor)) {
    const { target, status } = last;
    if (target.kind !== 'figure' || status !== 'disepakati') continue;
    const { measure } = target;
    const of = units.get(measure);
    if (of === undefined || target.level !== level || target.area !== area || target.year !== year) continue;
    const before = found.get(measure)?.before ?? last.before;
    found.set(measure, { before, last, unit: of, percent: measure === percent });
  }
  return [...found.values()].filter(({ before, last }) => before !== last.after);
}
