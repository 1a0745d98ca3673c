import type { Geometry, Level, LevelData } from '$lib/domain';
import type { AreaRegistry } from './area-registry';
import { padMeasures, type Measures } from './measures';

/** Boundaries by level (index into the ladder), each in the order of the level's areas. */
export type LevelGeometries = ReadonlyMap<number, Geometry>;

/**
 * The levels as the rest of the program sees them. A level with boundaries has no other areas than
 * theirs; one without has null geometry. Areas that the tables added after the figures were joined
 * have no row in them.
 */
export function buildLevels(
  registry: AreaRegistry,
  ladder: readonly Level[],
  boundaries: LevelGeometries,
  perLevel: readonly Measures[],
): LevelData[] {
  return ladder.map(({ id }, i) => {
    const { keys, names, parent, indexOf } = registry.rung(i);
    return {
      level: id,
      count: keys.length,
      keys: [...keys],
      names: [...names],
      indexOf: new Map(indexOf),
      parent: Int32Array.from(parent),
      geometry: boundaries.get(i) ?? null,
      measures: padMeasures(perLevel[i] ?? new Map(), keys.length),
    };
  });
}
