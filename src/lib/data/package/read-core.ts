import type { Level, LevelData, Problem } from '$lib/domain';
import { AreaRegistry } from '../areas/area-registry';
import { buildLevels } from '../areas/build-levels';
import { joinFigures, type JoinedFigures } from '../areas/join-figures';
import type { FeatureList } from '../boundaries/feature-list';
import { readBoundaries, type Boundaries } from '../boundaries/read-boundaries';
import type { Table } from '../columns/find-header';
import { readFigures, type FigureTerms } from '../figures/read-figures';

/** Areas with their boundaries and figures: all that the first map needs. */
export interface Core {
  readonly ladder: readonly Level[];
  readonly registry: AreaRegistry;
  readonly boundaries: Boundaries | null;
  readonly figures: JoinedFigures | null;
  readonly problems: readonly Problem[];
}

/** Reads boundaries and figures and joins them. */
export function readCore(
  ladder: readonly Level[],
  features: FeatureList | null,
  table: Table | null,
  terms: FigureTerms,
): Core {
  const registry = new AreaRegistry(ladder);
  const boundaries = features === null ? null : readBoundaries(features, ladder, registry);
  if (boundaries !== null) registry.close();
  const read = table === null || table.header.length === 0 ? null : readFigures(table, ladder, terms);
  const figures = read === null ? null : joinFigures(registry, ladder, read);
  const problems = [
    ...(features?.problems ?? []),
    ...(boundaries?.problems ?? []),
    ...(read?.problems ?? table?.problems ?? []),
    ...(figures?.problems ?? []),
  ];
  return { ladder, registry, boundaries, figures, problems };
}

/** The levels of a core as they stand now: with what groups have added since. */
export function coreLevels({ registry, ladder, boundaries, figures }: Core): LevelData[] {
  return buildLevels(registry, ladder, boundaries?.geometries ?? new Map(), figures?.perLevel ?? []);
}
