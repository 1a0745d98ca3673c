import { observe, reasonCode, type Dataset, type Indicator, type Scene } from '$lib/domain';
import { readPlace, type PlaceRate } from '$lib/scene';
import { figuresOf } from './figures';
import type { WholeFigure } from './figure';

/** Counts summed over the place; null where no counts of a rate are known. */
export function wholeOf(dataset: Dataset, scene: Scene): WholeFigure | null {
  const { rate } = readPlace(dataset, scene);
  if (rate === null || rate.of === null || rate.ratePct === null) return null;
  const { count, of, ratePct, covered, areas, hidden, base } = rate;
  const label = dataset.ladder[base]?.label ?? '';
  return { count, of, ratePct, covered, areas, hidden, base: label, own: ownOf(dataset, rate) };
}

/** What the table itself writes of the whole place; null where that is the sum, or nothing. */
function ownOf(
  { ladder, levels }: Dataset,
  { indicator, year, count, of: households }: PlaceRate,
): WholeFigure['own'] {
  const whole = levels[ladder.findIndex((rung) => rung.whole)]?.measures;
  const read = (measure: string | null): number | null =>
    observe(whole?.get(measure ?? '')?.get(year), 0).value;
  const [part, of] = [read(indicator.numerator), read(indicator.denominator)];
  return part === null || (part === count && (of ?? households) === households) ? null : { count: part, of };
}

/**
 * The same for a sheet that all may read. Where a count is hidden at any level, the sum of what is open would
 * give the hidden ones away beside figures of another level: then it is the sum of the areas printed, or null
 * where not all of those are open, or where counts are missing besides.
 */
export function publishedWholeOf(dataset: Dataset, scene: Scene): WholeFigure | null {
  const { shade } = scene;
  if (shade === null) return null;
  if (!hasHidden(dataset, shade.indicator, shade.year)) return wholeOf(dataset, scene);
  const rows = figuresOf(dataset, scene).flatMap(({ count, of, part }) =>
    count === null || of === null || part !== null ? [] : [{ count, of }],
  );
  const sums = { count: sum(rows.map((row) => row.count)), of: sum(rows.map((row) => row.of)) };
  if (rows.length < scene.areas.keys.length || !(sums.of > 0)) return null;
  const base = scene.areas.level.label;
  return {
    ...sums,
    ratePct: (100 * sums.count) / sums.of,
    covered: rows.length,
    areas: rows.length,
    hidden: 0,
    base,
    own: null,
  };
}

/** Whether a figure of any measure is hidden, in any year. */
export function hidesAny({ levels }: Pick<Dataset, 'levels'>): boolean {
  return levels.some(({ measures }) =>
    [...measures.values()].some((years) =>
      [...years.values()].some(({ reasons }) => reasons.includes(SUPPRESSED)),
    ),
  );
}

/** Whether a count of a rate is hidden, at any level. */
function hasHidden({ levels }: Dataset, { numerator, denominator }: Indicator, year: number): boolean {
  return levels.some(({ measures }) =>
    [numerator, denominator].some(
      (measure) =>
        measures
          .get(measure ?? '')
          ?.get(year)
          ?.reasons.includes(SUPPRESSED) === true,
    ),
  );
}

const SUPPRESSED = reasonCode('suppressed');

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
