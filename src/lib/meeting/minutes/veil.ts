import {
  areaRef,
  observe,
  type Amendment,
  type Dataset,
  type IndicatorId,
  type MeasureId,
} from '$lib/domain';

/** What the notice-board copy does not say. */
export interface Veil {
  /** Corrections whose figures and reason are left out. */
  readonly hidden: ReadonlySet<string>;
  /** Whether the state before the meeting may stand beside the one after it. */
  readonly before: boolean;
  /** Smallest count shown. */
  readonly k: number;
}

/** The two states as the publish check lets them go, each with the meeting's changes beside it. */
export interface PublishedStates {
  readonly before: Dataset;
  readonly after: Dataset;
  /** Something is hidden in either. */
  readonly anyHidden: boolean;
  /** Indicators left as they are, for they are made up. */
  readonly off: readonly IndicatorId[];
}

type Figure = Extract<Amendment['target'], { kind: 'figure' }>;
interface Change {
  readonly id: string;
  readonly target: Figure;
  readonly cells: readonly string[];
}

/**
 * What of a meeting's corrections may not be put up. Left out are the figures of a correction
 * – that the publish check drops from either state (its own figure, or one it could be added up with, is small);
 * – one of whose cells, or whose differences (before, after, and all other cells of the same figure) is a small count;
 * – of a percentage, as that of few households cannot be told from that of many;
 * – of another level or of another count of the same area, in a year in which one is left out: the two could be
 *   added up. With any of them, and where anything is hidden in either state, the state before the meeting is
 *   left out as a whole, since the two could be subtracted. Totals (KK, people) are shown always.
 */
export function veilOf(entries: readonly Amendment[], published: PublishedStates, k: number): Veil {
  const { before, after } = published;
  const guards = guardOf(after);
  const changes = entries.flatMap(({ id, target, before: was, after: is }): Change[] =>
    target.kind === 'figure' && guards(target.measure) ? [{ id, target, cells: [was, is] }] : [],
  );
  const kept = [before, after].map(({ amendments }) => new Set(amendments.map(({ id }) => id)));
  const percents = new Set(after.indicators.map(({ percent }) => percent));
  const few = changes.filter(
    ({ id, target }) =>
      kept.some((ids) => !ids.has(id)) ||
      percents.has(target.measure) ||
      tellsFew(cellsOf(target, changes, published), k),
  );
  const hidden = new Set(
    changes
      .filter((change) => few.some((one) => one === change || gives(change.target, one.target)))
      .map(({ id }) => id),
  );
  return { hidden, before: hidden.size === 0 && !published.anyHidden, k };
}

/** Counts of few: all measures but totals, made up or not, for what a meeting typed is real. */
function guardOf({ indicators }: Dataset): (measure: MeasureId) => boolean {
  const totals = new Set(['kk', 'jiwa', ...indicators.map(({ denominator }) => denominator)]);
  return (measure) => !totals.has(measure);
}

const sameFigure = (a: Figure, b: Figure): boolean =>
  a.year === b.year && a.measure === b.measure && areaRef(a.level, a.area) === areaRef(b.level, b.area);

/** Whether a figure could be had from another that is left out. */
const gives = (one: Figure, left: Figure): boolean =>
  one.year === left.year && (sameFigure(one, left) || one.level !== left.level || one.area === left.area);

/** All that is known of one figure: cells of every change of it, and what stands in both states. */
function cellsOf(target: Figure, changes: readonly Change[], { before, after }: PublishedStates): string[] {
  const stands = [before, after].flatMap(({ levels }) => {
    const data = levels.find(({ level }) => level === target.level);
    const at = data?.indexOf.get(target.area) ?? -1;
    const { value } = observe(data?.measures.get(target.measure)?.get(target.year), at);
    return value === null ? [] : [String(value)];
  });
  return [
    ...stands,
    ...changes.filter((one) => sameFigure(one.target, target)).flatMap(({ cells }) => cells),
  ];
}

/** Whether a plain number among the cells is a small count, or any two are less than `k` apart and not the same. */
function tellsFew(cells: readonly string[], k: number): boolean {
  const numbers = cells
    .filter((cell) => /^\d{1,9}$/.test(cell))
    .map((cell) => Number.parseInt(cell, 10))
    .sort((a, b) => a - b);
  const small = (count: number): boolean => count > 0 && count < k;
  return numbers.some((number, i) => small(number) || small(number - (numbers[i - 1] ?? number)));
}
