import type { CountForest } from './count-forest';
import type { Bounds } from './own-bounds';

/** What all sums together leave open. */
export interface Tightened {
  /** From each node and what lies in it alone. */
  readonly within: Bounds;
  /** From everything shown. */
  readonly given: Bounds;
  /** Per sum: 1 where the printed figures contradict it, so that nothing follows from it. */
  readonly broken: Uint8Array;
}

/**
 * Bounds propagation over the sums: once from the leaves up, once down. In a forest of sums over ranges
 * of whole numbers without gaps this is exact, both ends can be reached (a sum of such ranges has no
 * gaps, and each node joins the trees above and below it: Dechter 2003, Constraint Processing, ch. 9);
 * no repetition is needed. A sum that cannot hold is set aside.
 */
export function tighten(forest: CountForest, own: Bounds): Tightened {
  const within = { low: own.low.slice(), high: own.high.slice() };
  const sums = forest.whole.length;
  const broken = new Uint8Array(sums);
  const sumLow = new Float64Array(sums);
  const sumHigh = new Float64Array(sums);
  for (let sum = sums - 1; sum >= 0; sum -= 1) {
    let low = 0;
    let high = 0;
    for (let i = forest.partStart[sum] ?? 0; i < (forest.partStart[sum + 1] ?? 0); i += 1) {
      const part = forest.parts[i] ?? 0;
      low += within.low[part] ?? 0;
      high += within.high[part] ?? 0;
    }
    sumLow[sum] = low;
    sumHigh[sum] = high;
    broken[sum] = narrow(within, forest.whole[sum] ?? 0, low, high) ? 0 : 1;
  }
  const given = { low: within.low.slice(), high: within.high.slice() };
  for (let sum = 0; sum < sums; sum += 1) {
    if (broken[sum] === 0) spreadDown(forest, sum, within, given, sumLow[sum] ?? 0, sumHigh[sum] ?? 0);
  }
  return { within, given, broken };
}

/** What is left of the whole for each part when all others take their most or least. */
function spreadDown(
  forest: CountForest,
  sum: number,
  within: Bounds,
  given: Bounds,
  sumLow: number,
  sumHigh: number,
): void {
  const whole = forest.whole[sum] ?? 0;
  const wholeLow = given.low[whole] ?? 0;
  const wholeHigh = given.high[whole] ?? 0;
  for (let i = forest.partStart[sum] ?? 0; i < (forest.partStart[sum + 1] ?? 0); i += 1) {
    const part = forest.parts[i] ?? 0;
    const othersLow = sumLow - (within.low[part] ?? 0);
    const othersHigh = sumHigh - (within.high[part] ?? 0);
    narrow(given, part, wholeLow - othersHigh, wholeHigh - othersLow);
  }
}

/** Cuts a node's range down; false, and nothing is done, where nothing would be left of it. */
function narrow({ low, high }: Bounds, node: number, least: number, most: number): boolean {
  const from = Math.max(low[node] ?? 0, least);
  const to = Math.min(high[node] ?? 0, most);
  if (from > to) return false;
  low[node] = from;
  high[node] = to;
  return true;
}
