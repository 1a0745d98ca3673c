import { isRecord } from '../../text/parse-json';

/** A feature while it is being read: its geometry may still be turned and moved. */
export interface DraftFeature {
  readonly row: number;
  readonly properties: Record<string, unknown>;
  geometry: unknown;
}

/**
 * Features of a GeoJSON value: a collection, a feature, a bare geometry or a list of features. Null
 * where it is none of these. What is no object becomes a feature with nothing in it, so that numbers
 * hold. A feature's own `id` becomes a property where there is none of that name.
 */
export function listFeatures(value: unknown): DraftFeature[] | null {
  if (Array.isArray(value)) return value.some(isFeature) ? value.map(toFeature) : null;
  if (!isRecord(value)) return null;
  if (value.type === 'FeatureCollection')
    return Array.isArray(value.features) ? value.features.map(toFeature) : null;
  return isFeature(value) || 'coordinates' in value || 'geometries' in value ? [toFeature(value, 0)] : null;
}

function isFeature(value: unknown): boolean {
  return isRecord(value) && value.type === 'Feature';
}

function toFeature(value: unknown, index: number): DraftFeature {
  const row = index + 1;
  if (!isRecord(value)) return { row, properties: {}, geometry: null };
  if (value.type !== 'Feature') return { row, properties: {}, geometry: value };
  const properties: Record<string, unknown> = isRecord(value.properties) ? { ...value.properties } : {};
  const { id } = value;
  if ((typeof id === 'string' || typeof id === 'number') && !('id' in properties)) properties.id = id;
  return { row, properties, geometry: value.geometry ?? null };
}
