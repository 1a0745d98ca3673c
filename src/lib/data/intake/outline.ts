import type { AreaKey, Geometry, GivenLayer, Level } from '$lib/domain';
import { buildGeometry } from '../boundaries/build-geometry';
import { cleanPolygons } from '../boundaries/clean-polygons';
import { featureTexts } from '../boundaries/feature-texts';
import { areaPath } from '../keys/area-path';

/** An area by its level's position in the ladder and its key. */
export interface NamedArea {
  readonly level: number;
  readonly key: AreaKey;
}

/** Polygons to begin a drawing with, and which areas they say they are; null for one that says none. */
export interface Outline {
  readonly geometry: Geometry;
  readonly areas: readonly (NamedArea | null)[];
}

/** The polygons of a mended layer, those of its deepest level alone: others lie over them. Null without any. */
export function outlineOf({ features }: GivenLayer, ladder: readonly Level[]): Outline | null {
  const { texts } = featureTexts(features, ladder);
  const shapes = features.map(({ geometry }, i) => {
    const path = areaPath(ladder, texts[i] ?? []);
    return {
      polygons: cleanPolygons(geometry).polygons,
      area: typeof path === 'string' ? null : { level: path.level, key: path.key },
    };
  });
  const usable = shapes.filter(({ polygons }) => polygons.length > 0);
  const deepest = Math.max(-1, ...usable.map(({ area }) => area?.level ?? -1));
  const used = usable.filter(({ area }) => deepest === -1 || area?.level === deepest);
  if (used.length === 0) return null;
  return {
    geometry: buildGeometry(used.map(({ polygons }) => polygons)),
    areas: used.map(({ area }) => area),
  };
}
