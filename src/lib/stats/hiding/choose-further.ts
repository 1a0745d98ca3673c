import type { CountForest } from './count-forest';
import { printedRange, type Bounds } from './own-bounds';
import { HIDING, type SmallRule } from './small-count';
import type { Tightened } from './tighten';

/** Where the search for further counts to hide stands. */
export interface HidingState {
  readonly forest: CountForest;
  readonly rule: SmallRule;
  /** Per node: 0 shown, else hidden. */
  readonly hidden: Uint8Array;
}

/**
 * Whether bounds give a hidden node away: fewer than two values. A small count needs two *small* values
 * (from k = 3 on, and unless something hidden lies in it): a reader who finds one hidden count alone
 * knows that it must be small itself.
 */
export function isPinned({ forest, rule, hidden }: HidingState, bounds: Bounds, node: number): boolean {
  const low = bounds.low[node] ?? 0;
  const high = bounds.high[node] ?? 0;
  if (high - low < 1) return true;
  if (rule.k < 3 || hidden[node] !== HIDING.small || holdsHidden(forest, hidden, node)) return false;
  const households = forest.households[node] ?? NaN;
  const fewEnd = Math.min(high, Math.ceil(rule.k) - 1);
  const few = Math.max(0, fewEnd - low + 1);
  const leftFrom = Math.max(low, fewEnd + 1, Math.floor(households - rule.k) + 1);
  const left = Number.isNaN(leftFrom) ? 0 : Math.max(0, high - leftFrom + 1);
  return few + left < 2;
}

function holdsHidden(forest: CountForest, hidden: Uint8Array, node: number): boolean {
  const { sumsOf, partStart, parts } = forest;
  return (sumsOf.get(node) ?? []).some((sum) =>
    parts
      .subarray(partStart[sum], partStart[sum + 1])
      .some((part) => hidden[part] !== 0 || holdsHidden(forest, hidden, part)),
  );
}

/**
 * Counts to hide so that a hidden node is given away no longer; empty where there are none. When what
 * lies in it gives it away: one of its parts in each sum. Else a neighbour in its sum, or, where no
 * neighbour has anything to hide, the whole.
 */
export function chooseFurther(state: HidingState, { within, broken }: Tightened, node: number): number[] {
  const { forest } = state;
  if (isPinned(state, within, node)) {
    const sums = (forest.sumsOf.get(node) ?? []).filter((sum) => broken[sum] === 0);
    const parts = sums.map((sum) => bestPart(state, sum)).filter((part) => part >= 0);
    if (parts.length > 0) return parts;
  }
  let at = node;
  for (;;) {
    const sum = forest.partOf[at] ?? -1;
    if (sum < 0 || broken[sum] !== 0) return [];
    const part = bestPart(state, sum);
    if (part >= 0) return [part];
    at = forest.whole[sum] ?? 0;
    if (state.hidden[at] === 0 && figureOf(state, at) >= 1) return [at];
    // A whole that shows nothing gives nothing away: what does lies further up.
  }
}

/**
 * The shown part of a sum that is best hidden: one that may lie on either side (more than one, fewer than
 * all) first, then the smallest, then the first. Parts without a figure stand for the shown ones in them.
 * −1 where none is more than 0: zero is always shown.
 */
function bestPart(state: HidingState, sum: number): number {
  const { forest } = state;
  let best = -1;
  let bestCost = Infinity;
  const without: number[] = [];
  for (let i = forest.partStart[sum] ?? 0; i < (forest.partStart[sum + 1] ?? 0); i += 1) {
    const part = forest.parts[i] ?? 0;
    if (state.hidden[part] !== 0) continue;
    const figure = figureOf(state, part);
    if (Number.isNaN(figure)) without.push(...(forest.sumsOf.get(part) ?? []));
    const cost = figure >= 1 ? figure + (hasRoom(forest, part, figure) ? 0 : 1e12) : Infinity;
    if (cost < bestCost) [best, bestCost] = [part, cost];
  }
  for (const below of best < 0 ? without : []) {
    const part = bestPart(state, below);
    if (part >= 0) return part;
  }
  return best;
}

const hasRoom = ({ households }: CountForest, node: number, figure: number): boolean =>
  figure > 1 && !(figure >= (households[node] ?? NaN));

/** The count shown, or the most that a printed percentage leaves open; NaN without either. */
function figureOf({ forest, rule }: HidingState, node: number): number {
  const count = forest.counts[node] ?? NaN;
  return Number.isNaN(count) ? (printedRange(forest, node, rule)?.high ?? NaN) : count;
}
