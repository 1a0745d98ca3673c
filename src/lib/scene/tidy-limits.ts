/** Decimals beyond which a limit is no rounder for a reader. */
const MOST_DECIMALS = 3;

/**
 * Class limits in the roundest figures that part the values in the same places: an inner limit may be
 * any number from the highest value of its class up to (not including) the lowest of the next, and not
 * `slack` above where it stood. The last limit stays the highest value. Values need no order; limits ascend.
 */
export function tidyLimits(values: readonly number[], limits: readonly number[], slack = Infinity): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return limits.map((limit, i) => {
    if (i === limits.length - 1) return limit;
    const next = sorted.find((value) => value > limit);
    const above = limits[i + 1] ?? Infinity;
    return next === undefined ? limit : roundest(limit, Math.min(next, above, limit + slack));
  });
}

/** The number with the fewest decimals in [least, below); the smallest of those that tie. */
function roundest(least: number, below: number): number {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const scale = 10 ** decimals;
    // The hair taken off keeps 9.71 · 100 = 971.0000000000001 from becoming 972.
    const candidate = Math.ceil(least * scale - 1e-9) / scale;
    if (candidate >= least && candidate < below) return candidate;
  }
  return least;
}
