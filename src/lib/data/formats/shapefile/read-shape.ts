import type { GivenContent, Problem } from '$lib/domain';
import { problem } from '../../problem';
import { layersContent } from '../content';
import { crsOfPrj } from '../crs/crs-of-prj';
import { placeLayer } from '../crs/place-layer';
import type { Reading } from '../format';
import type { DraftFeature } from '../json/features';
import { refusal } from '../refusal';
import { readDbf } from './dbf';
import type { ShapeParts } from './shape-parts';
import { shapeGeometries } from './shape-geometries';

/**
 * The features of one layer of a shapefile, in the system that its .prj names. Rows that were deleted
 * are left out; row numbers stay those of the file. A shape that is damaged has no geometry and is told.
 */
export async function readShape(
  file: string,
  layer: string,
  parts: ShapeParts,
  reading: Reading,
): Promise<GivenContent> {
  const text = (bytes: Uint8Array | undefined): string =>
    bytes === undefined ? '' : new TextDecoder().decode(bytes);
  const { geometries, damaged } = await shapeGeometries(parts.shp);
  await reading.pause();
  const rows = parts.dbf === undefined ? [] : readDbf(parts.dbf, text(parts.cpg));
  const problems: Problem[] = [];
  if (rows.length === 0 && geometries.length > 0)
    problems.push(problem('shape-without-table', 'warning', { file }, { layer }));
  if (damaged > 0) problems.push(problem('shapes-damaged', 'warning', { file }, { layer, shapes: damaged }));
  const features = geometries.flatMap((geometry, i): DraftFeature[] => {
    const properties = rows[i];
    return properties === null ? [] : [{ row: i + 1, properties: { ...properties }, geometry }];
  });
  if (features.length === 0) throw refusal('map-without-features', file);
  const placed = await placeLayer(file, features, await crsOfPrj(text(parts.prj)), reading);
  return layersContent([{ file, layer, features: placed.features }], [...problems, ...placed.problems]);
}
