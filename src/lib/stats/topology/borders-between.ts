import type { Borders, Topology } from '$lib/domain';
import { regroup } from './regroup';

/**
 * The lines between areas of different groups and along the outside, each once, joined into the longest
 * lines whose two groups stay the same (so that a dashed stroke runs on). `left` and `right` are groups;
 * an area with no group (−1 or not given) counts as outside.
 */
export function bordersBetween(topology: Topology, groupOf: Int32Array): Borders {
  const groups = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  return bordersOf(regroup(topology, groupOf, groups));
}

/** A topology's lines alone, for drawing. */
export function bordersOf({ coords, arcStart, left, right }: Topology): Borders {
  return { coords, arcStart, left, right };
}
