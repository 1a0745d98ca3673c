import type { ContextFeature, Problem } from '$lib/domain';
import { foldWord } from '../text/fold-word';
import { isRecord } from '../text/parse-json';
import { problem } from '../problem';
import { cleanPolygons } from './clean-polygons';
import { isPosition } from './clean-ring';
import type { FeatureList, RawFeature } from './feature-list';
import { propertyText } from './feature-texts';

/** Spellings of the kinds of context that are drawn in their own way. */
const KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['jalan-besar', /^jalan(?:besar|raya|utama|arteri|kolektor|provinsi|nasional|kabupaten|kota)$|^tol$/],
  ['jalan', /^jalan|^gang$|^jl$|^road$/],
  ['sungai', /^sungai|^kali$|^selokan|^saluran|^irigasi|^river$/],
  ['rel', /^rel|^keretaapi|^jalurkereta/],
  ['masjid', /^masjid|^mus[h]?o(?:l)+a|^langgar|^surau/],
  ['gereja', /^gereja|^kapel/],
  ['sekolah', /^sekolah|^sd$|^smp$|^sma$|^smk$|^mi$|^mts$|^tk$|^madrasah/],
  ['kantor', /^kantor|^balai/],
  ['pasar', /^pasar/],
  ['lapangan', /^lapangan/],
  ['makam', /^makam|^kuburan|^pemakaman|^tpu$/],
  ['taman', /^taman/],
];

/** Roads, rivers and places that give bearings. What cannot be drawn is listed and left out. */
export function readContext({ file, features, problems }: FeatureList): {
  features: ContextFeature[];
  problems: Problem[];
} {
  const found: ContextFeature[] = [];
  const noticed = [...problems];
  for (const feature of features) {
    const shapes = shapesOf(feature.geometry);
    const named = {
      kind: contextKind(feature),
      name: propertyText(feature.properties.nama ?? feature.properties.name),
    };
    found.push(...shapes.map(({ shape, parts }) => ({ ...named, shape, parts })));
    if (shapes.length === 0) {
      noticed.push(
        problem('geometry-invalid', 'note', { file, row: feature.row }, { area: named.name, left: 0 }),
      );
    }
  }
  return { features: found, problems: noticed };
}

function contextKind({ properties }: RawFeature): string {
  const written = propertyText(properties.jenis ?? properties.kind);
  const folded = foldWord(written);
  return KINDS.find(([, words]) => words.test(folded))?.[0] ?? written.toLowerCase();
}

type Shape = Pick<ContextFeature, 'shape' | 'parts'>;

function shapesOf(geometry: unknown, depth = 0): Shape[] {
  if (!isRecord(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  if (type === 'Point') return points([coordinates]);
  if (type === 'MultiPoint') return points(list);
  if (type === 'LineString') return lines([coordinates]);
  if (type === 'MultiLineString') return lines(list);
  if (type === 'GeometryCollection' && Array.isArray(geometries) && depth < 8) {
    return geometries.flatMap((part) => shapesOf(part, depth + 1));
  }
  if (type !== 'Polygon' && type !== 'MultiPolygon') return [];
  const parts = cleanPolygons(geometry).polygons.flatMap((rings) =>
    rings.map((ring) => Float64Array.from(ring)),
  );
  return parts.length > 0 ? [{ shape: 'polygon', parts }] : [];
}

function points(positions: readonly unknown[]): Shape[] {
  return positions
    .filter(isPosition)
    .map(([lng, lat]) => ({ shape: 'point', parts: [Float64Array.of(lng, lat)] }));
}

function lines(all: readonly unknown[]): Shape[] {
  const parts = all.flatMap((line) => {
    const positions = Array.isArray(line) ? line.filter(isPosition) : [];
    return positions.length > 1 ? [Float64Array.from(positions.flatMap(([lng, lat]) => [lng, lat]))] : [];
  });
  return parts.length > 0 ? [{ shape: 'line', parts }] : [];
}
