import type { Dataset, GivenLayer, Level } from '$lib/domain';
import { cleanPolygons, type PolygonRings } from '../boundaries/clean-polygons';
import { featureTexts } from '../boundaries/feature-texts';
import { areaPath, type AreaPath } from '../keys/area-path';

/** Ground that is shared out among the areas that lie in it. */
export interface CellGround {
  readonly polygons: readonly PolygonRings[];
  /** Indices of areas of the lowest level. */
  readonly areas: ReadonlySet<number>;
}

/**
 * The grounds of an outline for the areas of the lowest level. A shape that is said to be an area above them
 * ("RW 03") is the ground of the areas in it alone: their cells end at its border. All other areas share the
 * shapes that say of none; where no shape is an area that the tables know, all shapes are one ground.
 */
export function cellGrounds(outline: GivenLayer, dataset: Dataset): CellGround[] {
  const { ladder, levels } = dataset;
  const lowest = ladder.length - 1;
  const { texts } = featureTexts(outline.features, ladder);
  const shapes = outline.features.map(({ geometry }, i) => {
    return { above: namedAbove(ladder, texts[i] ?? []), polygons: cleanPolygons(geometry).polygons };
  });
  const known = shapes.filter(({ above }) => above !== null && levels[above.level]?.indexOf.has(above.key));
  // Of shapes of several levels, which lie on each other, the deepest are the ground.
  const level = Math.max(-1, ...known.map(({ above }) => above?.level ?? -1));
  const grounds = new Map<number, { polygons: PolygonRings[]; areas: Set<number> }>();
  const groundOf = (district: number) => {
    const ground = grounds.get(district) ?? { polygons: [], areas: new Set() };
    grounds.set(district, ground);
    return ground;
  };
  for (const { above, polygons } of shapes) {
    if (above === null || level < 0) groundOf(REST).polygons.push(...polygons);
    else if (above.level === level) {
      groundOf(levels[level]?.indexOf.get(above.key) ?? ELSEWHERE).polygons.push(...polygons);
    }
  }
  for (let area = 0; area < (levels[lowest]?.count ?? 0); area += 1) {
    let at = area;
    for (let rung = lowest; rung > level && at >= 0; rung -= 1) at = levels[rung]?.parent[at] ?? -1;
    groundOf(level >= 0 && at >= 0 && grounds.has(at) ? at : REST).areas.add(area);
  }
  return [...grounds.values()].filter(({ polygons, areas }) => polygons.length > 0 && areas.size > 0);
}

/** Shapes that say of no area; shapes of areas that no table names, where nobody has a cell. */
const REST = -1;
const ELSEWHERE = -2;

/** The area above the lowest level that a shape is; null for the whole place and for areas of the lowest. */
function namedAbove(ladder: readonly Level[], texts: readonly string[]): AreaPath | null {
  // The tables may call the place by another name than the map does.
  const path = areaPath(
    ladder,
    texts.map((text, i) => (ladder[i]?.whole === true ? '' : text)),
  );
  if (typeof path === 'string' || path.level === ladder.length - 1) return null;
  return ladder[path.level]?.whole === true ? null : path;
}
