import type { LevelLink } from './level-links';

/** Counts and households of one level in one year; NaN where not known. */
export interface LevelCounts {
  readonly counts: Float64Array;
  readonly households: Float64Array;
}

/** The same with sums from below where an area has no count of its own. */
export interface SummedCounts extends LevelCounts {
  /** 1 where the count is such a sum. */
  readonly summed: Uint8Array;
}

/**
 * Fills in what the areas below add up to, where an area has no count of its own and all of them have
 * the count, and households too where a rate needs them. Where printed figures on the way contradict the lowest ones there are two
 * possible sums, and neither is taken. Levels from the top down; input is not changed.
 */
export function sumUp(
  own: readonly LevelCounts[],
  links: readonly LevelLink[],
  needsHouseholds: boolean,
): SummedCounts[] {
  const levels = own.map(({ counts, households }) => ({
    counts: counts.slice(),
    households: households.slice(),
    summed: new Uint8Array(counts.length),
    lowest: counts.slice(),
  }));
  for (let level = levels.length - 1; level > 0; level -= 1) {
    const { above, parent } = links[level] ?? { above: -1, parent: new Int32Array(0) };
    const below = levels[level];
    const over = levels[above];
    if (below === undefined || over === undefined) continue;
    const parts = groupsOf(parent, over.counts.length);
    parts.forEach((areas, i) => {
      if (areas.length === 0) return;
      const households = total(below.households, areas);
      const count = total(below.counts, areas);
      const lowest = total(below.lowest, areas);
      if (Number.isNaN(over.households[i])) over.households[i] = households;
      if (Number.isNaN(count) || (needsHouseholds && Number.isNaN(households))) return;
      over.lowest[i] = lowest;
      if (!Number.isNaN(over.counts[i]) || count !== lowest) return;
      over.counts[i] = count;
      over.summed[i] = 1;
    });
  }
  return levels.map(({ counts, households, summed }) => ({ counts, households, summed }));
}

function groupsOf(parent: Int32Array, count: number): number[][] {
  const groups = Array.from({ length: count }, (): number[] => []);
  parent.forEach((over, i) => groups[over]?.push(i));
  return groups;
}

const total = (values: Float64Array, areas: readonly number[]): number =>
  areas.reduce((sum, i) => sum + (values[i] ?? NaN), 0);
