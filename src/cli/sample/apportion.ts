import { at } from './at';

/** Whole-number bounds that every part keeps. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Whole numbers in proportion to the weights that add up to the total exactly, each within bounds:
 * largest remainders, then one by one where there is room. Throws when the bounds forbid it.
 */
export function apportion(total: number, weights: readonly number[], bounds: Bounds): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const ideal = weights.map((weight) => (weight / sum) * total);
  const parts = ideal.map((n) => Math.min(bounds.high, Math.max(bounds.low, Math.floor(n))));
  let left = total - parts.reduce((a, b) => a + b, 0);
  const step = left < 0 ? -1 : 1;
  const room = (i: number) => (step > 0 ? at(parts, i) < bounds.high : at(parts, i) > bounds.low);
  while (left !== 0) {
    const open = parts.map((_, i) => i).filter(room);
    if (open.length === 0) throw new RangeError(`${String(total)} does not fit within the bounds`);
    open.sort((a, b) => step * (at(ideal, b) - at(parts, b) - at(ideal, a) + at(parts, a)) || a - b);
    for (const i of open.slice(0, Math.abs(left))) {
      parts[i] = at(parts, i) + step;
      left -= step;
    }
  }
  return parts;
}
