import type { Column } from '$lib/domain';

/** Counts of a larger area from those of the areas in it, and how much of it they cover. */
export interface RollUp {
  /** Sum over the covered areas; NaN when none is covered (unknown, not 0). */
  readonly numerator: number;
  readonly denominator: number;
  /** Areas where both counts are known. */
  readonly covered: number;
  /** All areas asked for. */
  readonly areas: number;
  /** Denominator (KK) in the covered areas; 0 when none is covered. */
  readonly denominatorCovered: number;
  /** Denominator (KK) in all areas where it is known, covered or not. */
  readonly denominatorKnown: number;
}

/**
 * Rolls counts up: sums over sums, only over the areas where numerator and denominator are both known,
 * so that the rate's two parts speak of the same households; never a mean of percentages. An area
 * outside the columns counts among the areas and is not covered. An area listed twice counts twice.
 */
export function rollUp(
  numerators: Column,
  denominators: Column,
  members: Uint32Array | readonly number[],
): RollUp {
  let numerator = 0;
  let denominator = 0;
  let covered = 0;
  let denominatorKnown = 0;
  for (const area of members) {
    if (denominators.reasons[area] !== 0) continue;
    const whole = denominators.values[area] as number;
    denominatorKnown += whole;
    if (numerators.reasons[area] !== 0) continue;
    numerator += numerators.values[area] as number;
    denominator += whole;
    covered += 1;
  }
  return {
    numerator: covered === 0 ? NaN : numerator,
    denominator: covered === 0 ? NaN : denominator,
    covered,
    areas: members.length,
    denominatorCovered: denominator,
    denominatorKnown,
  };
}
