import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseTable } from './figures';
import { MADE_PACKAGES } from './site.mjs';

/** Real boundaries as they lie in their file, read without any code of the product. */

export const REAL_BOUNDARIES = fileURLToPath(new URL('../../../shared/real/', import.meta.url));

type Ring = readonly (readonly [lng: number, lat: number])[];

interface Feature {
  readonly properties: { readonly kelurahan: string; readonly rw?: string | null };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] };
}

/** One polygon of the file. */
export interface RealArea {
  readonly key: string;
  readonly label: string;
  readonly ratePct: number | null;
  readonly feature: Feature;
}

export interface Place {
  readonly lng: number;
  readonly lat: number;
}

const part = (rw: string): string =>
  rw
    .toLowerCase()
    .replace(/^rw[.\s-]*/, '')
    .replace(/^0+(?=\d)/, '');

const outerRings = ({ geometry }: Feature): readonly Ring[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.slice(0, 1)
    : geometry.coordinates.map((rings) => rings[0] ?? []);

const allRings = ({ geometry }: Feature): readonly Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/** Longitudes at which a parallel crosses the rings, ascending (even–odd rule). */
function crossings(rings: readonly Ring[], lat: number): number[] {
  const found = rings.flatMap((ring) =>
    ring.flatMap(([x, y], i) => {
      const [px, py] = ring[(i + ring.length - 1) % ring.length] ?? [x, y];
      return y > lat === py > lat ? [] : [px + ((x - px) * (lat - py)) / (y - py)];
    }),
  );
  return found.sort((a, b) => a - b);
}

/** A place well inside an area, on the widest piece of some parallels, and how wide that is in degrees. */
export function insideOf({ feature }: RealArea): Place & { readonly width: number } {
  const lats = outerRings(feature).flatMap((ring) => ring.map(([, lat]) => lat));
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const pieces = [0.3, 0.4, 0.5, 0.6, 0.7].flatMap((share) => {
    const lat = south + share * (north - south);
    const at = crossings(allRings(feature), lat);
    return at.flatMap((lng, i) => {
      const next = at[i + 1];
      return i % 2 === 1 || next === undefined ? [] : [{ lng: (lng + next) / 2, lat, width: next - lng }];
    });
  });
  return pieces.reduce((best, piece) => (piece.width > best.width ? piece : best), {
    lng: NaN,
    lat: NaN,
    width: 0,
  });
}

/** Polygons that cover a place. */
export function areasAt(areas: readonly RealArea[], { lng, lat }: Place): RealArea[] {
  return areas.filter(
    ({ feature }) => crossings(allRings(feature), lat).filter((at) => at < lng).length % 2 === 1,
  );
}

/** All polygons of a package made for the tests. */
export function realAreas(id: string): RealArea[] {
  const text = readFileSync(`${REAL_BOUNDARIES}${id}-rw.geojson`, 'utf8');
  const { features } = JSON.parse(text) as { readonly features: readonly Feature[] };
  const rates = new Map(
    parseTable(readFileSync(`${MADE_PACKAGES}${id}/kemiskinan.csv`, 'utf8')).map((row) => [
      keyOf(row['kelurahan'] ?? '', row['rw'] ?? ''),
      row['kk_miskin'] === '' ? null : (100 * Number(row['kk_miskin'])) / Number(row['kk']),
    ]),
  );
  let nameless = 0;
  return features.map((feature) => {
    const { kelurahan, rw } = feature.properties;
    const key = keyOf(kelurahan, rw ?? `?${(nameless += 1)}`);
    return { key, label: `${rw ?? 'nameless'} of ${kelurahan}`, ratePct: rates.get(key) ?? null, feature };
  });
}

const keyOf = (kelurahan: string, rw: string): string => `${kelurahan.toLowerCase()}/${part(rw)}`;
