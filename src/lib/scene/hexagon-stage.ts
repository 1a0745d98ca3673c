import type { AreaSet, Dataset, DotSet, GroupScene, HexSet } from '$lib/domain';
import type { loadHexagons } from '$lib/stats';

/** Counts points in hexagons. It is fetched when first asked for, and then handed to the scene. */
export type HexCounter = Awaited<ReturnType<typeof loadHexagons>>;

/**
 * Hexagons over the groups drawn, on the plane about the middle of the boundaries; null unless asked for,
 * while what counts them is still on its way, and for a schematic, whose tiles have no true distances.
 */
export function hexagonStage(
  dataset: Dataset,
  areas: AreaSet,
  dots: DotSet,
  widthM: number | null,
  count: HexCounter | null,
): HexSet | null {
  const bbox = areas.geometry?.bbox ?? null;
  if (widthM === null || count === null || bbox === null || dataset.info.schematic) return null;
  const [west, south, east, north] = bbox;
  return count(dots.at, widthM, [(west + east) / 2, (south + north) / 2]);
}

/** The groups with their hexagons; dots and circles stay the same objects, so that only hexagons are painted anew. */
export function withHexagons(groups: GroupScene, hexSet: HexSet | null): GroupScene {
  return hexSet === null ? groups : { ...groups, hexagons: hexSet };
}
