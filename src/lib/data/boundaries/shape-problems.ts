import type { Problem } from '$lib/domain';
import type { AreaPath } from '../keys/area-path';
import { problem } from '../problem';
import type { CleanPolygons } from './clean-polygons';
import type { RawFeature } from './feature-list';

/** A feature without a shape. */
export interface Undrawn {
  readonly row: number;
  readonly key: string;
  readonly label: string;
}

/** Areas named in a problem about many. */
const MOST_NAMED = 3;

/** Features without a shape: one problem, however many they are. */
export function withoutShape(file: string, undrawn: readonly Undrawn[]): Problem[] {
  const [first] = undrawn;
  if (first === undefined) return [];
  const labels = undrawn.slice(0, MOST_NAMED).map(({ label }) => label);
  const area = labels.join(', ') + (undrawn.length > MOST_NAMED ? ' …' : '');
  const where = undrawn.length > 1 ? { file } : { file, row: first.row, key: first.key };
  return [problem('geometry-null', 'warning', where, { area, count: undrawn.length })];
}

/** What is wrong with the shape of a feature that has one. */
export function shapeProblems(
  { geometry, row }: RawFeature,
  { polygons, badRings, others }: CleanPolygons,
  file: string,
  { key }: AreaPath,
  params: Readonly<Record<string, string>>,
): Problem[] {
  const where = { file, row, key };
  if (geometry === null) return [];
  const invalid = { ...params, rings: badRings, left: polygons.length };
  const stray = { ...params, types: others.join(', ') };
  return [
    ...(badRings > 0 ? [problem('geometry-invalid', 'warning', where, invalid)] : []),
    ...(others.length > 0 ? [problem('geometry-not-polygon', 'warning', where, stray)] : []),
  ];
}
