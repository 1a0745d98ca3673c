import { observe, reasonCode, type Column, type Dataset, type MeasureId } from '$lib/domain';
import { ownLevels, summedLevels } from './figure-sums';

const SUPPRESSED = reasonCode('suppressed');
const NO_ROW = reasonCode('no-row');

/** What a board's figures are made from. */
export interface BoardSources {
  /** The copy of the base that may be put up. */
  readonly shown: Dataset;
  readonly base: Dataset;
  /** The base with what the board says. */
  readonly says: Dataset;
  readonly truth: Dataset;
  /** Whether a measure is a percentage, which is never added up. */
  readonly isPercent: (measure: MeasureId) => boolean;
}

/** One measure in one year as a board has it, level by level. */
export interface BoardColumns {
  readonly columns: readonly Column[];
  /** 1 where a sum was written that the areas below no longer tell, by level. */
  readonly written: readonly Uint8Array[];
  /** Some sum is not the true one. */
  readonly behind: boolean;
}

/**
 * The figures of one measure: those `quiet` are hidden, as are those that the base hides; the others are what
 * the board says. An area above a hidden one has the sum as a figure of its own. A sum that lacks `k` or more
 * of the truth is hidden.
 */
export function boardColumns(
  sources: BoardSources,
  measure: MeasureId,
  year: number,
  quiet: readonly ReadonlySet<number>[],
  k: number,
): BoardColumns {
  const { says, truth, isPercent } = sources;
  const read = isPercent(measure) ? ownLevels : summedLevels;
  const [sums, agreed] = [says, truth].map((dataset) => read(dataset, measure, year));
  const above = holding(says, quiet);
  const written = says.levels.map(({ count }) => new Uint8Array(count));
  let behind = false;
  const columns = says.levels.map((data, level) => {
    const [shown, before, own] = [sources.shown, sources.base, says].map((dataset) =>
      dataset.levels[level]?.measures.get(measure)?.get(year),
    );
    const column = blank(data.count);
    for (let area = 0; area < data.count; area += 1) {
      const [sum, is] = [sums?.[level]?.[area] ?? NaN, agreed?.[level]?.[area] ?? NaN];
      const wasWritten = observe(before, area).value === null && observe(shown, area).value !== null;
      const writes =
        !isPercent(measure) && (wasWritten || (above[level]?.[area] === 1 && !Number.isNaN(sum)));
      if (writes && written[level] !== undefined) written[level][area] = 1;
      const [value, reason] = writes ? [sum, 0] : [own?.values[area] ?? NaN, own?.reasons[area] ?? NO_ROW];
      const lacks = Number.isNaN(sum) || sum === is ? 0 : Number.isNaN(is) ? k : Math.abs(sum - is);
      const hidden = shown?.reasons[area] === SUPPRESSED || quiet[level]?.has(area) === true || lacks >= k;
      behind ||= !hidden && lacks > 0;
      column.values[area] = hidden ? NaN : value;
      column.reasons[area] = hidden ? SUPPRESSED : Number.isNaN(value) && reason === 0 ? NO_ROW : reason;
    }
    return column;
  });
  return { columns, written, behind };
}

const blank = (count: number): Column => ({
  values: new Float64Array(count).fill(NaN),
  reasons: new Uint8Array(count).fill(NO_ROW),
});

/** 1 for every area that has one of these in it, by level. */
function holding({ levels }: Dataset, quiet: readonly ReadonlySet<number>[]): Uint8Array[] {
  const over = levels.map(({ count }) => new Uint8Array(count));
  for (let level = levels.length - 1; level > 0; level -= 1) {
    levels[level]?.parent.forEach((parent, area) => {
      const row = over[level - 1];
      const holds = quiet[level]?.has(area) === true || over[level]?.[area] === 1;
      if (row !== undefined && parent >= 0 && holds) row[parent] = 1;
    });
  }
  return over;
}
