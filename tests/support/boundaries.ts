import { fileText, keyOf, labelOf, type Row } from './figures';

/** The shapes of the RT, read from the published boundaries without any code of the product. */

interface Feature {
  readonly properties: Row;
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

type Ring = readonly (readonly [number, number])[];

const { features } = JSON.parse(fileText('wilayah.geojson')) as { readonly features: readonly Feature[] };

const ringsOf = ({ type, coordinates }: Feature['geometry']): readonly Ring[] =>
  type === 'Polygon' ? (coordinates as Ring[]) : (coordinates as Ring[][]).flat();

function piecesOf(feature: Feature): Set<string> {
  const pieces = ringsOf(feature.geometry).flatMap((ring) =>
    ring.slice(1).map((point, i) => [String(ring[i]), String(point)].sort().join(' ')),
  );
  return new Set(pieces);
}

/** Labels of the RT that share a piece of border with one, such as "RT 02/RW 05". */
export function neighboursOf(key: string): string[] {
  const own = features.find(({ properties }) => keyOf(properties) === key);
  if (own === undefined) throw new Error(`No polygon for RT ${key}`);
  const pieces = piecesOf(own);
  return features
    .filter((other) => other !== own && [...piecesOf(other)].some((piece) => pieces.has(piece)))
    .map(({ properties }) => labelOf(properties));
}

/** Mean of an RT's corners: near enough to its middle to tell left from right. */
export function middleOf(key: string): { lng: number; lat: number } {
  const own = features.find(({ properties }) => keyOf(properties) === key);
  const corners = own === undefined ? [] : ringsOf(own.geometry).flat();
  const mean = (pick: 0 | 1): number =>
    corners.reduce((sum, corner) => sum + corner[pick], 0) / corners.length;
  return { lng: mean(0), lat: mean(1) };
}
