import type { Dataset } from '$lib/domain';
import { servesWhole } from './places';

/**
 * Groups that passed and lie nobody knows where, as soon as not one is known to lie in an area of the level:
 * then every area's count is unknown, which is not 0. Those that serve the whole place are known to.
 */
export function unplacedGroups(
  dataset: Dataset,
  areaAt: Int32Array | undefined,
  passed: Uint32Array,
): number {
  if (passed.some((i) => (areaAt?.[i] ?? -1) >= 0)) return 0;
  return passed.filter((i) => {
    const group = dataset.groups[i];
    return group !== undefined && !servesWhole(dataset, group);
  }).length;
}
