import { observe, reasonCode, type Dataset, type Indicator, type Scene, type Text } from '$lib/domain';
import type { Formats } from '$lib/i18n';
import { readPlace } from '$lib/scene';
import type { AreaAt } from '../hall/player-state';
import { areaRate, type AreaRate } from '../rembug/area-rate';
import { cellOf } from '../rembug/making';

/** A rate as the hall is told it. */
export interface ToldRate extends AreaRate {
  /** Lower areas in the sum, of all, where some are missing; null: it is whole, or its own. */
  readonly coverage: {
    readonly covered: number;
    readonly areas: number;
    readonly level: Text;
    /** Of the missing ones, those whose figure is not shown. */
    readonly hidden: number;
  } | null;
  /** There is a figure, too small to be shown, or kept back lest it give such a one away. */
  readonly hidden: boolean;
}

const HIDDEN = reasonCode('suppressed');
const NO_RATE: ToldRate = { part: null, total: null, pct: null, coverage: null, hidden: false };
const finite = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** The rate of the whole place: counts summed; without counts none, since percentages are never averaged. */
export function placeTold(dataset: Dataset, scene: Scene): ToldRate {
  const { rate } = readPlace(dataset, scene);
  if (rate === null) return NO_RATE;
  const { count, of, ratePct, covered, areas, hidden, base } = rate;
  const level = dataset.ladder[base]?.label ?? '';
  return {
    part: count,
    total: of,
    pct: ratePct,
    coverage: covered < areas ? { covered, areas, level, hidden } : null,
    hidden: false,
  };
}

/**
 * The rate of an area: of the drawn level as it is drawn, so a sum with its coverage where it has no figure of
 * its own; of another level its own figure alone.
 */
export function areaTold(
  dataset: Dataset,
  { areas, shade }: Scene,
  at: AreaAt,
  year: number,
  indicator: Indicator,
): ToldRate {
  const index = areas.level.id === at.level ? areas.keys.indexOf(at.area) : -1;
  if (index < 0 || shade?.indicator.id !== indicator.id) {
    const cell = cellOf(dataset, at, year);
    if (cell === null) return NO_RATE;
    const measures = dataset.levels[cell.level]?.measures;
    const hidden = [indicator.numerator, indicator.percent].some(
      (measure) => observe(measures?.get(measure ?? '')?.get(year), cell.area).missing === 'suppressed',
    );
    return { ...areaRate(dataset, cell, indicator), coverage: null, hidden };
  }
  const [part, total, pct] = [shade.numerators, shade.denominators, shade.values].map((all) =>
    finite(all[index]),
  );
  const sums = shade.coverage?.used[index] === 1 ? shade.coverage : null;
  const [covered, all] = [sums?.covered[index] ?? 0, sums?.areas[index] ?? 0];
  const level = dataset.ladder[sums?.base ?? -1]?.label ?? '';
  return {
    ...{ part: part ?? null, total: total ?? null, pct: pct ?? null },
    coverage: covered < all ? { covered, areas: all, level, hidden: sums?.hidden[index] ?? 0 } : null,
    hidden: shade.reasons[index] === HIDDEN,
  };
}

/** Whether two rates are written the same. */
export const sameRate = (a: ToldRate, b: ToldRate): boolean =>
  a.part === b.part && a.total === b.total && a.pct === b.pct && a.hidden === b.hidden;

/**
 * How percentages that stand beside each other are written: all with one decimal, or with two where one would
 * make different ones look alike.
 */
export function alikePercents(rates: readonly AreaRate[], formats: Formats): (pct: number) => string {
  const all = [...new Set(rates.flatMap(({ pct }) => pct ?? []))];
  const apart = new Set(all.map(formats.oneAlways)).size === all.length;
  const write = apart ? formats.oneAlways : formats.two;
  return (pct) => `${write(pct)}%`;
}
