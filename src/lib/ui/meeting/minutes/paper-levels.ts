import type { Dataset, Level, LevelId, Outlines } from '$lib/domain';
import type { MinutesOutput } from '$lib/meeting';

/** Areas that a map of a page's width can tell. */
const MOST_AREAS = 1000;

/** Levels that can be told on paper: those with areas, and of these those that can be drawn, if any can. */
export function paperLevels({ ladder, levels }: Dataset, outlines: Outlines | null): readonly Level[] {
  const filled = ladder.flatMap((level, i) =>
    !level.whole && (levels[i]?.count ?? 0) > 0 ? [{ level, i }] : [],
  );
  const drawn = filled.filter(
    ({ i }) => levels[i]?.geometry != null || outlines?.some(({ level }) => level === i) === true,
  );
  return (drawn.length > 0 ? drawn : filled).map(({ level }) => level);
}

/**
 * The level that an output starts with: the lowest for the archive, unless it has more areas than a sheet can
 * tell; for the notice board the one above it, since a map that all may read begins at the RW.
 */
export function usualLevel(
  { ladder, levels: data }: Dataset,
  levels: readonly Level[],
  output: MinutesOutput,
): LevelId {
  const few = levels.filter(({ id }) => (data.find(({ level }) => level === id)?.count ?? 0) <= MOST_AREAS);
  const usual = few.length > 0 ? few : levels;
  const lowest = usual.at(-1)?.id ?? ladder.at(-1)?.id ?? '';
  return output === 'salinan' && usual.at(-1) === levels.at(-1) ? (usual.at(-2)?.id ?? lowest) : lowest;
}
