import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FeatureCollection, Point, Polygon, LineString } from 'geojson';

const folder = fileURLToPath(new URL('../../../../data/', import.meta.url));

/** The text of a committed file, by its path below the data folder. */
export const committed = (path: string) => readFileSync(`${folder}${path}`, 'utf8');

/** Rows of a committed table by column name. The sample's cells hold no quotes and no commas. */
export function tableRows(path: string): Record<string, string>[] {
  const [head = '', ...lines] = committed(path).trimEnd().split('\n');
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length !== columns.length || line.includes('"')) throw new Error(`uneven row: ${line}`);
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** A committed layer; the geometry type is whatever the caller filters for. */
export const layer = (path: string) =>
  JSON.parse(committed(path)) as FeatureCollection<Polygon | LineString | Point, Record<string, string>>;

/** One RT as committed: the outer ring without its closing vertex, lon and lat. */
export interface CommittedRt {
  readonly key: string;
  readonly rw: string;
  readonly rt: string;
  readonly ring: readonly (readonly [number, number])[];
}

export function committedAreas(): CommittedRt[] {
  return layer('cibeureum/wilayah.geojson').features.flatMap(({ properties, geometry }) => {
    if (geometry.type !== 'Polygon') return [];
    const { rw = '', rt = '' } = properties;
    const ring = (geometry.coordinates[0] ?? []).map(([lng = NaN, lat = NaN]) => [lng, lat] as const);
    return [{ key: `${rw}/${rt}`, rw, rt, ring: ring.slice(0, -1) }];
  });
}

export const whole = (text: string | undefined) => Number.parseInt(text ?? '', 10);

/** How many rows have each answer, by the answer. */
export function tally<T>(rows: readonly T[], answer: (row: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[answer(row)] = (counts[answer(row)] ?? 0) + 1;
  return counts;
}

const RADIAN = Math.PI / 180;
const [MAJOR_AXIS_M, E2] = [6378137, 0.00669437999014131];

/** Authalic q of Snyder (1987), equation 3-12, on WGS 84. */
function zone(lat: number): number {
  const e = Math.sqrt(E2);
  const s = Math.sin(lat * RADIAN);
  return (1 - E2) * (s / (1 - E2 * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
}

/**
 * Signed area in hectares on WGS 84 by the normal cylindrical equal-area projection (x = aλ,
 * y = aq/2; Snyder 1987, equations 10-1 and 10-2 for the ellipsoid), counter-clockwise positive.
 */
export function ringHa(ring: readonly (readonly [number, number])[]): number {
  const metres = ring.map(([lng, lat]) => [
    MAJOR_AXIS_M * (lng - 107) * RADIAN,
    (MAJOR_AXIS_M * (zone(lat) - zone(-6.9))) / 2,
  ]);
  return metres.reduce((sum, [x = NaN, y = NaN], i) => {
    const [nextX = NaN, nextY = NaN] = metres[(i + 1) % metres.length] ?? [];
    return sum + (x * nextY - nextX * y) / 20000;
  }, 0);
}
