import type { AreaKey, Dataset, LevelId } from '$lib/domain';
import type { Correction } from './corrections';

/** An area named by its level and key. */
interface Named {
  readonly level: LevelId;
  readonly area: AreaKey;
}

/**
 * Areas of a level (index in the ladder) in which something is proposed or to be verified: those named by a
 * correction, or that hold one. Ascending.
 */
export function markedAreas(list: readonly Correction[], dataset: Dataset, level: number): readonly number[] {
  const open = list.filter(({ status }) => status === 'usulan' || status === 'perlu-dicek');
  const named = open.flatMap(({ amendments }) =>
    amendments.flatMap(({ target, after }) => areaOf(target, after)),
  );
  const found = named.map((one) => areaAt(dataset, one, level)).filter((area) => area >= 0);
  return [...new Set(found)].sort((a, b) => a - b);
}

function areaOf(target: Correction['head']['target'], after: string): Named[] {
  if (target.kind === 'figure' || target.kind === 'area-name')
    return [{ level: target.level, area: target.area }];
  if (target.kind !== 'group-area') return [];
  const [level = '', ...key] = after.split(':');
  return key.length === 0 ? [] : [{ level, area: key.join(':') }];
}

/** The area of a level that is the one named or holds it; -1 where the one named lies above it or is unknown. */
export function areaAt({ levels }: Dataset, { level: id, area: key }: Named, level: number): number {
  let at = levels.findIndex((data) => data.level === id);
  let area = levels[at]?.indexOf.get(key) ?? -1;
  for (; at > level && area >= 0; at -= 1) area = levels[at]?.parent[area] ?? -1;
  return at === level ? area : -1;
}
