import { observe, reasonCode, type Column, type Dataset, type LevelData, type MeasureId } from '$lib/domain';
import { HIDING, type CountLevel } from '$lib/stats';
import { anyHidden, type HiddenCells } from './hidden-cells';
import type { LevelLink } from './level-links';
import { sumUp, type SummedCounts } from './level-sums';
import type { MeasurePair } from './measure-pairs';

const SUPPRESSED = reasonCode('suppressed');
/** Decimals beyond which a percentage was computed, not printed. */
const MOST_DECIMALS = 6;

/** One pair of measures in one year, ready for hiding. */
export interface CountTable {
  readonly levels: readonly CountLevel[];
  readonly sums: readonly SummedCounts[];
  /** As the percentages beside missing counts are printed; null where there is none. */
  readonly rateDecimals: number | null;
}

/**
 * Counts, households and lone percentages of every level. An area without a count of its own has the sum
 * of what lies in it, where that is complete. What the source hides already is hidden, and so is what
 * `cells` says, and a count whose households are themselves hidden as another indicator's count.
 */
export function countTable(
  { levels }: Dataset,
  links: readonly LevelLink[],
  pair: MeasurePair,
  year: number,
  cells: HiddenCells,
): CountTable {
  const own = levels.map((data) => ({
    counts: valuesOf(data, pair.numerator, year),
    households: valuesOf(data, pair.denominator, year),
  }));
  const sums = sumUp(own, links, pair.denominator !== null);
  const rates = levels.map((data, l) => loneRates(data, pair, year, own[l]?.counts));
  const before = cells.get(pair.numerator ?? pair.percents[0] ?? '')?.get(year);
  const households = cells.get(pair.denominator ?? '')?.get(year);
  return {
    sums,
    rateDecimals: decimalsOf(rates),
    levels: levels.map((data, l): CountLevel => {
      const { counts } = sums[l] ?? { counts: new Float64Array(0) };
      const source = columnOf(data, pair.numerator, year);
      const hidden = Uint8Array.from(counts, (count, i) => {
        const stands = before?.[l]?.[i] ?? HIDING.shown;
        if (stands !== HIDING.shown) return stands;
        // Why the source hides it is not known: it may be for a neighbour's sake.
        if (source?.reasons[i] === SUPPRESSED) return HIDING.further;
        return count > 0 && (households?.[l]?.[i] ?? 0) !== 0 ? HIDING.further : HIDING.shown;
      });
      return {
        above: links[l]?.above ?? -1,
        parent: links[l]?.parent ?? new Int32Array(counts.length).fill(-1),
        counts,
        households: knownHouseholds(sums[l]?.households ?? counts, households?.[l]),
        rates: rates[l] ?? new Float64Array(counts.length).fill(NaN),
        hidden: anyHidden([hidden]) ? hidden : null,
      };
    }),
  };
}

/** A measure of a level in a year, if the package has it. */
export function columnOf(data: LevelData, measure: MeasureId | null, year: number): Column | undefined {
  return measure === null ? undefined : data.measures.get(measure)?.get(year);
}

function valuesOf(data: LevelData, measure: MeasureId | null, year: number): Float64Array {
  const column = columnOf(data, measure, year);
  return Float64Array.from({ length: data.count }, (_, i) => observe(column, i).value ?? NaN);
}

/** Households that are another indicator's hidden count are not known to the reader. */
function knownHouseholds(households: Float64Array, hidden: Uint8Array | undefined): Float64Array {
  return households.map((value, i) => ((hidden?.[i] ?? 0) === 0 ? value : NaN));
}

function loneRates(
  data: LevelData,
  { percents }: MeasurePair,
  year: number,
  counts: Float64Array | undefined,
): Float64Array {
  const columns = percents.map((percent) => columnOf(data, percent, year));
  return Float64Array.from({ length: data.count }, (_, i) => {
    if (!Number.isNaN(counts?.[i] ?? NaN)) return NaN;
    return columns.map((column) => observe(column, i).value).find((value) => value !== null) ?? NaN;
  });
}

function decimalsOf(rates: readonly Float64Array[]): number | null {
  let most: number | null = null;
  for (const rate of rates.flatMap((level) => [...level])) {
    if (Number.isNaN(rate)) continue;
    const digits =
      rate
        .toFixed(MOST_DECIMALS)
        .replace(/\.?0+$/, '')
        .split('.')[1] ?? '';
    most = Math.max(most ?? 0, digits.length);
  }
  return most;
}
