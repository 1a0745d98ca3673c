import type { Bbox, Level, Problem } from '$lib/domain';
import type { LevelGeometries } from '../areas/build-levels';
import type { AreaRegistry } from '../areas/area-registry';
import { areaPath, pathLabel, type AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import { bboxOf, buildGeometry } from './build-geometry';
import { cleanPolygons, type PolygonRings } from './clean-polygons';
import type { FeatureList } from './feature-list';
import { featureTexts } from './feature-texts';
import { ownLevels } from './own-levels';
import { shapesWithin } from './shapes-within';
import { shapeProblems, withoutShape, type Undrawn } from './shape-problems';

/** Boundaries put to the areas of their levels. */
export interface Boundaries {
  readonly geometries: LevelGeometries;
  /** Around the boundaries of all levels; null without any polygon. */
  readonly bbox: Bbox | null;
  /** Features used. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads boundaries and admits their areas (with the areas above them) in file order. A feature belongs
 * to the deepest level that it names, if that level has boundaries of its own (see ownLevels): a file
 * may hold several. A feature without its key stays on the map as an area of the deepest level, "?1";
 * features with one key become one area; one without a usable polygon is an area with none. All are
 * listed. Null where there is no feature.
 */
export function readBoundaries(
  list: FeatureList,
  ladder: readonly Level[],
  registry: AreaRegistry,
): Boundaries | null {
  if (list.features.length === 0) return null;
  const problems: Problem[] = [];
  const undrawn: Undrawn[] = [];
  const { level: deepest, texts } = featureTexts(list.features, ladder);
  const shapes = list.features.map((feature, i) => {
    return { feature, path: namedPath(ladder, deepest, texts[i] ?? []), ...cleanPolygons(feature.geometry) };
  });
  const levels = new Set([deepest, ...ownLevels(ladder, deepest, shapes)]);
  const within = shapesWithin(deepest, shapes);
  const areas = new Map<number, PolygonRings[][]>([...levels].map((level) => [level, []]));
  const seen = new Set<string>();
  let unnamed = 0;
  for (const shape of shapes) {
    const { feature, path } = shape;
    const named = path !== null && levels.has(path.level) && !within.has(shape);
    if (!named) unnamed += 1;
    const area = named ? path : nameless(ladder, deepest, registry, path, unnamed);
    const index = registry.admit(area);
    const id = `${area.level} ${index}`;
    const where = { file: list.file, row: feature.row, key: area.key };
    const params = { area: pathLabel(ladder, area) };
    if (!named) problems.push(problem('area-key-missing', 'warning', where, params));
    else if (seen.has(id)) problems.push(problem('area-repeated', 'warning', where, params));
    seen.add(id);
    ((areas.get(area.level) ?? [])[index] ??= []).push(...shape.polygons);
    if (feature.geometry === null) undrawn.push({ row: feature.row, key: area.key, label: params.area });
    problems.push(...shapeProblems(feature, shape, list.file, area, params));
  }
  problems.push(...withoutShape(list.file, undrawn));
  return { ...geometriesOf(areas, registry), rows: list.features.length, problems };
}

/** The area that a feature names; in a file of the whole, a feature without a word is the whole. */
function namedPath(ladder: readonly Level[], deepest: number, texts: readonly string[]): AreaPath | null {
  const path = areaPath(ladder, texts);
  if (typeof path !== 'string') return path;
  const whole = path === 'blank' ? ladder[deepest] : undefined;
  return whole?.whole === true ? { level: deepest, key: '', name: whole.name ?? '', parent: null } : null;
}

/** An area for a feature without a key of its own, under the area above it where that is named. */
function nameless(
  ladder: readonly Level[],
  level: number,
  registry: AreaRegistry,
  path: AreaPath | null,
  from: number,
): AreaPath {
  const parent = path?.level === level - 1 ? path : null;
  const alone = parent === null || parent.key === '' || ladder[level]?.keyScope === 'package';
  let number = from;
  const key = () => (alone ? `?${number}` : `${parent.key}/?${number}`);
  while (registry.find(level, key()) >= 0) number += 1;
  return { level, key: key(), name: `tanpa nama ${number}`, parent };
}

function geometriesOf(
  areas: ReadonlyMap<number, PolygonRings[][]>,
  registry: AreaRegistry,
): Pick<Boundaries, 'geometries' | 'bbox'> {
  const geometries = new Map(
    [...areas].map(([level, polygons]) => {
      const complete = Array.from({ length: registry.rung(level).keys.length }, (_, i) => polygons[i] ?? []);
      return [level, buildGeometry(complete)] as const;
    }),
  );
  return { geometries, bbox: bboxOf([...geometries.values()].flatMap(({ bbox }) => bbox ?? [])) };
}
