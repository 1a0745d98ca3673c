import type { GivenLayer, Level } from '$lib/domain';
import { featureTexts } from '../boundaries/feature-texts';
import { isRecord } from '../text/parse-json';
import type { WrittenMap } from './package-files';

/** Degrees with seven decimals are a centimetre: more is noise, and makes the file heavy. */
const DECIMALS = 7;

/**
 * Boundaries as GeoJSON (RFC 7946) with the properties of the ladder alone: whatever else a file said of its
 * areas, names of persons perhaps, does not go on.
 */
export function boundariesText(layers: readonly GivenLayer[], ladder: readonly Level[]): WrittenMap {
  const features = layers.flatMap((layer) => {
    const { texts } = featureTexts(layer.features, ladder);
    return layer.features.map((feature, i) => ({
      type: 'Feature',
      properties: Object.fromEntries(
        ladder.flatMap(({ id }, level) => {
          const text = texts[i]?.[level] ?? '';
          return text === '' ? [] : [[id, text]];
        }),
      ),
      geometry: roundedGeometry(feature.geometry),
    }));
  });
  return {
    text: JSON.stringify({ type: 'FeatureCollection', features }),
    origins: layers.flatMap(({ file, features: given }) => given.map(({ row }) => ({ file, row }))),
    make: 'given',
  };
}

/** A geometry with its positions rounded and without heights. */
export function roundedGeometry(geometry: unknown): unknown {
  if (!isRecord(geometry)) return null;
  if (Array.isArray(geometry.geometries)) {
    return { type: geometry.type, geometries: geometry.geometries.map(roundedGeometry) };
  }
  return { type: geometry.type, coordinates: roundedPositions(geometry.coordinates) };
}

function roundedPositions(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [lng, lat] = value as readonly unknown[];
  if (typeof lng !== 'number' || typeof lat !== 'number') return value.map(roundedPositions);
  return [lng, lat].map((degrees) => Math.round(degrees * 10 ** DECIMALS) / 10 ** DECIMALS);
}

/** What most features of a layer are: polygons, points, lines; null for an empty one. */
export function shapeOf({ features }: GivenLayer): 'polygon' | 'point' | 'line' | null {
  const types = features.map(({ geometry }) => (isRecord(geometry) ? String(geometry.type) : ''));
  const count = (word: string): number => types.filter((type) => type.endsWith(word)).length;
  const counts = { polygon: count('Polygon'), point: count('Point'), line: count('LineString') };
  const best = Math.max(counts.polygon, counts.point, counts.line);
  if (best === 0) return null;
  if (counts.polygon === best) return 'polygon';
  return counts.point === best ? 'point' : 'line';
}
