import { reasonCode, type Column, type Coverage, type Indicator } from '$lib/domain';
import { rollUp } from '$lib/stats';

const HIDDEN = reasonCode('suppressed');

/** What the counts of some lower areas add up to, and what the sum stands on. */
export interface Sum {
  /** Per 100, or the count where the indicator is one; NaN where nothing is known. */
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  readonly covered: number;
  readonly areas: number;
  readonly hidden: number;
  readonly householdsCovered: number;
  readonly householdsKnown: number;
}

/**
 * Adds counts up over `areas`: for a rate only where both counts are known; for a count wherever it is
 * known, and then with what it is of only where that is known in every one of them. Hidden counts are
 * left out, as missing ones are.
 */
export function sumOver(
  { form }: Indicator,
  numerator: Column,
  denominator: Column | undefined,
  areas: readonly number[],
): Sum {
  const rate = denominator && rollUp(numerator, denominator, areas);
  const { numerator: count, covered } =
    form === 'count' || !rate ? rollUp(numerator, numerator, areas) : rate;
  const of = rate?.covered === covered ? rate.denominator : NaN;
  const value = form === 'count' ? count : of > 0 ? (100 * count) / of : NaN;
  return {
    value,
    numerator: count,
    denominator: of,
    covered,
    areas: areas.length,
    hidden: areas.reduce((sum, area) => sum + (numerator.reasons[area] === HIDDEN ? 1 : 0), 0),
    householdsCovered: rate?.denominatorCovered ?? 0,
    householdsKnown: rate?.denominatorKnown ?? 0,
  };
}

/** Coverage of `count` areas with nothing summed yet. */
export function emptyCoverage(base: number, count: number): Coverage {
  return {
    base,
    covered: new Uint32Array(count),
    areas: new Uint32Array(count),
    hidden: new Uint32Array(count),
    householdsCovered: new Float64Array(count),
    householdsKnown: new Float64Array(count),
    used: new Uint8Array(count),
  };
}

/** Writes down what the sum of one area stands on. */
export function cover(coverage: Coverage, area: number, sum: Sum): void {
  coverage.covered[area] = sum.covered;
  coverage.areas[area] = sum.areas;
  coverage.hidden[area] = sum.hidden;
  coverage.householdsCovered[area] = sum.householdsCovered;
  coverage.householdsKnown[area] = sum.householdsKnown;
}
