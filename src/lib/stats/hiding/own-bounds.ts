import type { CountForest } from './count-forest';
import { countsOfRate, type SmallRule } from './small-count';

/** Least and greatest value of every node. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** More households than any place has: stands for "no limit known" and keeps sums exact. */
const NO_LIMIT = 1e9;

/**
 * What a reader knows of each count by itself. Shown: the count. Hidden: some, up to all households
 * (none too where there are fewer than k households); the wording never tells a small count from one
 * hidden for its neighbour's sake, so no more than that. A percentage: what its rounding leaves. Not
 * known at all: none up to all households.
 */
export function ownBounds(forest: CountForest, hidden: Uint8Array, rule: SmallRule): Bounds {
  const low = new Float64Array(forest.size);
  const high = new Float64Array(forest.size);
  for (let node = 0; node < forest.size; node += 1) {
    const count = forest.counts[node] ?? NaN;
    const households = forest.households[node] ?? NaN;
    const limit = Number.isNaN(households) ? NO_LIMIT : households;
    if (hidden[node] !== 0) {
      low[node] = limit < rule.k ? 0 : Math.min(1, Number.isNaN(count) ? 1 : count);
      high[node] = Math.max(limit, Number.isNaN(count) ? 0 : count);
    } else if (!Number.isNaN(count)) {
      low[node] = count;
      high[node] = count;
    } else {
      const range = printedRange(forest, node, rule);
      low[node] = range?.low ?? 0;
      high[node] = range?.high ?? limit;
    }
  }
  return { low, high };
}

/** The counts that a node's printed percentage leaves open; null where it has none that says so. */
export function printedRange(
  { rates, households }: CountForest,
  node: number,
  { rateDecimals }: SmallRule,
): { low: number; high: number } | null {
  const rate = rates[node] ?? NaN;
  const total = households[node] ?? NaN;
  if (rateDecimals === null || Number.isNaN(rate) || !(total > 0)) return null;
  return countsOfRate(rate, total, rateDecimals);
}
