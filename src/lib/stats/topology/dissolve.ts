import type { Geometry, Topology } from '$lib/domain';
import { outlines } from './outlines';
import { regroup } from './regroup';

/**
 * The outlines of unions of areas: group g of the result covers what its areas cover. Area a is in group
 * groupOf[a]; an area with none (−1, not given, or not below `groups`) is left out. Vertices are the areas'
 * own. A group without areas, or whose areas have no polygon, has none.
 */
export function dissolve(topology: Topology, groupOf: Int32Array, groups: number): Geometry {
  return outlines(regroup(topology, groupOf, groups));
}
