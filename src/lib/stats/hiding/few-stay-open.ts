import { countForest, type CountLevel } from './count-forest';
import { ownBounds } from './own-bounds';
import { HIDING } from './small-count';
import { tighten } from './tighten';

/**
 * Whether a reader may be told that every hidden count of a year is 1 to k − 1: it is true of each, and with
 * it the sums still leave each at least two possible values (bounds propagation, as in `hideSmallCounts`).
 * What is hidden is what the levels say; a count that is not known is not few.
 */
export function fewStayOpen(levels: readonly CountLevel[], k: number): boolean {
  const forest = countForest(levels);
  const hidden = new Uint8Array(forest.size);
  levels.forEach((level, l) => level.hidden && hidden.set(level.hidden, forest.levelStart[l]));
  const own = ownBounds(forest, hidden, { k, rateDecimals: null });
  for (let node = 0; node < forest.size; node += 1) {
    if (hidden[node] === HIDING.shown) continue;
    const count = forest.counts[node] ?? NaN;
    if (hidden[node] !== HIDING.small || !(count >= 1 && count < k)) return false;
    own.low[node] = 1;
    own.high[node] = Math.min(own.high[node] ?? k - 1, k - 1);
  }
  const { given } = tighten(forest, own);
  return hidden.every((is, node) => is === HIDING.shown || (given.low[node] ?? 0) < (given.high[node] ?? 0));
}
