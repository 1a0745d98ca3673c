import type { Level, Problem } from '$lib/domain';
import type { LevelGeometry } from '../areas/build-levels';
import type { AreaRegistry } from '../areas/area-registry';
import { areaPath, pathLabel, type AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import { buildGeometry } from './build-geometry';
import { cleanPolygons, type PolygonRings } from './clean-polygons';
import type { FeatureList, RawFeature } from './feature-list';
import { featureTexts } from './feature-texts';

/** Boundaries put to the areas of their level. */
export interface Boundaries extends LevelGeometry {
  /** Features used. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the boundaries of one level, the deepest that any feature names, and admits their areas (with
 * the areas above them) in file order. A feature without its key stays on the map as an area of its
 * own, "?1"; features with one key become one area; one without a usable polygon is an area with
 * none. All are listed. Null where there is no feature.
 */
export function readBoundaries(
  list: FeatureList,
  ladder: readonly Level[],
  registry: AreaRegistry,
): Boundaries | null {
  if (list.features.length === 0) return null;
  const problems: Problem[] = [];
  const { level, texts } = featureTexts(list.features, ladder);
  const areas: PolygonRings[][] = [];
  const seen = new Set<number>();
  let unnamed = 0;
  for (const [i, feature] of list.features.entries()) {
    const path = areaPath(ladder, texts[i] ?? []);
    const named = typeof path !== 'string' && path.level === level;
    if (!named) unnamed += 1;
    const area = named ? path : nameless(ladder, level, registry, path, unnamed);
    const index = registry.admit(area);
    const where = { file: list.file, row: feature.row, key: area.key };
    const params = { area: pathLabel(ladder, area) };
    if (!named) problems.push(problem('area-key-missing', 'warning', where, params));
    else if (seen.has(index)) problems.push(problem('area-repeated', 'warning', where, params));
    seen.add(index);
    (areas[index] ??= []).push(...polygonsOf(feature, list.file, area, params, problems));
  }
  const complete = Array.from({ length: registry.rung(level).keys.length }, (_, i) => areas[i] ?? []);
  return { level, geometry: buildGeometry(complete), rows: list.features.length, problems };
}

/** An area for a feature without a key of its own, under the area above it where that is named. */
function nameless(
  ladder: readonly Level[],
  level: number,
  registry: AreaRegistry,
  path: AreaPath | string,
  from: number,
): AreaPath {
  const parent = typeof path !== 'string' && path.level === level - 1 ? path : null;
  const alone = parent === null || parent.key === '' || ladder[level]?.keyScope === 'package';
  let number = from;
  const key = () => (alone ? `?${number}` : `${parent.key}/?${number}`);
  while (registry.find(level, key()) >= 0) number += 1;
  return { level, key: key(), name: `tanpa nama ${number}`, parent };
}

function polygonsOf(
  { geometry, row }: RawFeature,
  file: string,
  { key }: AreaPath,
  params: Readonly<Record<string, string>>,
  problems: Problem[],
): readonly PolygonRings[] {
  const where = { file, row, key };
  if (geometry === null) {
    problems.push(problem('geometry-null', 'warning', where, params));
    return [];
  }
  const { polygons, badRings, others } = cleanPolygons(geometry);
  if (badRings > 0) {
    problems.push(problem('geometry-invalid', 'warning', where, { ...params, rings: badRings, left: polygons.length }));
  }
  if (others.length > 0) {
    problems.push(problem('geometry-not-polygon', 'warning', where, { ...params, types: others.join(', ') }));
  }
  return polygons;
}
