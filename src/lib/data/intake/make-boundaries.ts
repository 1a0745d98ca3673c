import type { Dataset, Geometry, GivenLayer, LevelId, Problem } from '$lib/domain';
import { buildGeometry } from '../boundaries/build-geometry';
import { readFeatures } from '../boundaries/feature-list';
import { emptyAreas, joinGeometries } from '../boundaries/join-geometries';
import { areaPath } from '../keys/area-path';
import { problem } from '../problem';
import { cellGrounds } from './cell-grounds';
import { geometryText } from './geometry-text';
import type { IntakeResult } from './intake';
import { mendedBoundaries } from './mended-boundaries';
import { nameLevels } from './name-levels';
import type { WrittenMap } from './package-files';

/** Boundaries made here instead of those of a file. */
export type OwnBoundaries =
  | { readonly kind: 'none' }
  | { readonly kind: 'tiles' }
  /** Cells round points in the areas, inside an outline: a layer by its position. */
  | { readonly kind: 'cells'; readonly outline: number }
  /** Drawn by hand: GeoJSON. */
  | { readonly kind: 'drawn'; readonly text: string };

/** Makers of boundaries, given by the worker. */
export interface BoundaryMakers {
  tiles(areas: readonly { readonly key: string; readonly parent: string | null }[]): Geometry;
  cells(
    points: readonly { readonly lon: number; readonly lat: number; readonly area: number }[],
    outline: Geometry,
    areas: number,
  ): { readonly geometry: Geometry; readonly leftOut: readonly number[] };
}

/** Boundaries of the lowest level, and what is to be told of them. Null: there is nothing to make them of. */
export interface MadeBoundaries {
  readonly map: WrittenMap | null;
  readonly problems: readonly Problem[];
}

/** Squares for the areas of the lowest level, grouped by those above them. */
export function madeTiles(dataset: Dataset, make: BoundaryMakers): MadeBoundaries {
  const level = dataset.levels.length - 1;
  const data = dataset.levels[level];
  const upper = dataset.levels[level - 1];
  if (data === undefined || data.count === 0) return { map: null, problems: [] };
  const whole = dataset.ladder[level - 1]?.whole !== false;
  const parentOf = (area: number): string | null =>
    whole ? null : (upper?.keys[data.parent[area] ?? -1] ?? null);
  const areas = data.keys.map((key, area) => ({ key, parent: parentOf(area) }));
  const text = geometryText(dataset, level, make.tiles(areas));
  return { map: { text, origins: [], make: 'tiles' }, problems: [] };
}

/**
 * Cells round points in the areas of the lowest level, inside the outline and each inside the border of the
 * area above it where the outline has one; areas without one are listed.
 */
export async function madeCells(
  { dataset, figures }: IntakeResult & { readonly dataset: Dataset },
  outline: { readonly layer: GivenLayer; readonly level: LevelId | null } | null,
  make: BoundaryMakers,
): Promise<MadeBoundaries> {
  const level = dataset.levels.length - 1;
  const count = dataset.levels[level]?.count ?? 0;
  const file = outline?.layer.file ?? '';
  const points = pointsIn(dataset, level, figures);
  const none: MadeBoundaries = {
    map: null,
    problems: [problem('cells-without-points', 'warning', { file })],
  };
  if (outline === null || count === 0 || points.length === 0) return none;
  const rows = figures.map(({ area }) => area);
  const [named = outline.layer] = nameLevels([outline], dataset.ladder, rows).layers;
  const grounds = cellGrounds(named, dataset);
  const pieces = grounds.map(({ polygons, areas }) => {
    const own = points.filter(({ area }) => areas.has(area));
    return make.cells(own, buildGeometry([polygons]), count).geometry;
  });
  const geometry = joinGeometries(pieces, count);
  const leftOut = emptyAreas(geometry);
  if (leftOut === count) return none;
  const told = leftOut === 0 ? [] : [problem('cells-left-out', 'warning', { file }, { areas: leftOut })];
  const bare = geometryText(dataset, level, geometry);
  // Cells of two grounds meet in the middle of each other's edges: their borders are led through all corners.
  const text = pieces.length > 1 ? await mendedText(bare) : bare;
  return { map: { text, origins: [], make: 'cells' }, problems: told };
}

async function mendedText(text: string): Promise<string> {
  const { features } = await readFeatures('', '', text);
  const { layer } = await mendedBoundaries({ file: '', layer: '', features });
  const written = layer.features.map(({ properties, geometry }) => {
    return { type: 'Feature', properties, geometry };
  });
  return JSON.stringify({ type: 'FeatureCollection', features: written });
}

/** Places in the areas of a level: from the rows of figures, else from groups of known area. */
function pointsIn(
  dataset: Dataset,
  level: number,
  figures: IntakeResult['figures'],
): { lon: number; lat: number; area: number }[] {
  const indexOf = dataset.levels[level]?.indexOf;
  const ofRows = figures.flatMap(({ area, point }) => {
    const path = areaPath(dataset.ladder, area);
    const index = typeof path === 'string' || path.level !== level ? undefined : indexOf?.get(path.key);
    return point === null || index === undefined ? [] : [{ lon: point.lng, lat: point.lat, area: index }];
  });
  if (ofRows.length > 0) return ofRows;
  const id = dataset.ladder[level]?.id;
  return dataset.groups.flatMap(({ lng, lat, area, areaLevel }) => {
    const index = area === null || areaLevel !== id ? undefined : indexOf?.get(area);
    return lng === null || lat === null || index === undefined ? [] : [{ lon: lng, lat, area: index }];
  });
}
