import type { Interval } from './wilson-interval';

/** Ranks an area may hold, 1 = the highest figure, among `of` areas with a figure. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
  readonly of: number;
}

/**
 * Ranks that an area's interval leaves open: from 1 + the areas whose interval lies wholly above its own
 * to n − those wholly below. Intervals that touch at an end overlap. Areas without an interval (null)
 * are not counted in n; an area without one has no rank: null.
 */
export function rankRange(intervals: readonly (Interval | null)[], index: number): RankRange | null {
  const own = intervals[index];
  if (!own) return null;
  let of = 0;
  let above = 0;
  let below = 0;
  for (const other of intervals) {
    if (other === null) continue;
    of += 1;
    if (other.low > own.high) above += 1;
    else if (other.high < own.low) below += 1;
  }
  return { best: 1 + above, worst: of - below, of };
}
