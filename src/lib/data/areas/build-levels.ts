import type { Geometry, Level, LevelData } from '$lib/domain';
import type { AreaRegistry } from './area-registry';
import { padMeasures, type Measures } from './measures';

/** Boundaries of one level, in the order of its areas. */
export interface LevelGeometry {
  readonly level: number;
  readonly geometry: Geometry;
}

/**
 * The levels as the rest of the program sees them. `boundaries` is of one level, whose areas come
 * first in the registry; levels without boundaries have null geometry. Areas that the tables added
 * after the figures were joined have no row in them.
 */
export function buildLevels(
  registry: AreaRegistry,
  ladder: readonly Level[],
  boundaries: LevelGeometry | null,
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
      geometry: boundaries?.level === i ? boundaries.geometry : null,
      measures: padMeasures(perLevel[i] ?? new Map(), keys.length),
    };
  });
}
