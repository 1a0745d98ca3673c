import type { Dataset } from '$lib/domain';
import type { Places } from './places';

/**
 * Kinds of group per area of a level, among the groups that passed and are known to lie in it. A count of
 * kinds, not of groups: 0 where none is known. Groups that serve the whole place add nothing to its parts.
 */
export function varietyPerArea(
  { groups, levels }: Pick<Dataset, 'groups' | 'levels'>,
  { areaAt }: Pick<Places, 'areaAt'>,
  passed: Uint32Array,
  level: number,
): Uint16Array {
  const kinds = Array.from({ length: levels[level]?.count ?? 0 }, () => new Set<string>());
  for (const i of passed) kinds[areaAt[level]?.[i] ?? -1]?.add(groups[i]?.kind ?? '');
  return Uint16Array.from(kinds, ({ size }) => size);
}
