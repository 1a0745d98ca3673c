import type { Problem } from '$lib/domain';
import { problem } from '../problem';
import { isRecord, parseJson } from '../text/parse-json';

/** A feature as it stands in the file: nothing in it is checked yet. `row` counts from 1. */
export interface RawFeature {
  readonly row: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Null where the feature has none. */
  readonly geometry: unknown;
}

/** Features of a GeoJSON or TopoJSON file, or only why there are none. */
export interface FeatureList {
  readonly file: string;
  readonly features: readonly RawFeature[];
  readonly problems: readonly Problem[];
}

/** Names of the reference systems whose coordinates are degrees, longitude first. */
const DEGREES = /CRS84|EPSG:+(?:[\d.]*:)?4326|WGS ?84/i;

/**
 * Features of a file: a GeoJSON collection, feature or bare geometry, or the first object of a
 * TopoJSON file (the one named like the resource, if there is one). A file in another reference
 * system, or with most positions beyond ±180/±90, is refused: its numbers are not degrees.
 */
export async function readFeatures(file: string, resource: string, text: string): Promise<FeatureList> {
  const parsed = parseJson(text);
  const refuse = (code: 'resource-unreadable' | 'coordinates-not-degrees', params = {}): FeatureList => ({
    file,
    features: [],
    problems: [problem(code, 'error', { file }, params)],
  });
  if (!isRecord(parsed)) return refuse('resource-unreadable', { cause: 'json' });
  const geojson = parsed.type === 'Topology' ? await fromTopology(parsed, resource) : parsed;
  const raw = listFeatures(geojson);
  if (raw === null) return refuse('resource-unreadable', { cause: 'geojson' });
  const crs = crsName(parsed);
  if (crs !== null && !DEGREES.test(crs)) return refuse('coordinates-not-degrees', { crs });
  const features = raw.map(toFeature);
  const beyond = features.filter(({ geometry }) => isBeyondDegrees(geometry)).length;
  if (beyond * 2 > features.length) return refuse('coordinates-not-degrees', { crs: '' });
  return { file, features, problems: [] };
}

async function fromTopology(topology: Readonly<Record<string, unknown>>, resource: string): Promise<unknown> {
  const { topologyFeatures } = await import('./topology-features');
  return topologyFeatures(topology, resource);
}

function listFeatures(value: unknown): readonly unknown[] | null {
  if (!isRecord(value)) return null;
  if (value.type === 'FeatureCollection') return Array.isArray(value.features) ? value.features : null;
  return typeof value.type === 'string' ? [value] : null;
}

function toFeature(value: unknown, index: number): RawFeature {
  const row = index + 1;
  if (!isRecord(value)) return { row, properties: {}, geometry: null };
  if (value.type !== 'Feature') return { row, properties: {}, geometry: value };
  const properties = isRecord(value.properties) ? value.properties : {};
  return { row, properties, geometry: value.geometry ?? null };
}

function crsName(value: Readonly<Record<string, unknown>>): string | null {
  const { crs } = value;
  if (!isRecord(crs)) return null;
  const name = isRecord(crs.properties) ? crs.properties.name : undefined;
  return typeof name === 'string' ? name : 'crs';
}

/** Whether the first position of a geometry lies beyond what degrees reach. */
function isBeyondDegrees(geometry: unknown): boolean {
  if (!isRecord(geometry)) return false;
  let value: unknown = geometry.coordinates;
  while (Array.isArray(value) && Array.isArray(value[0])) value = value[0] as unknown;
  if (!Array.isArray(value)) return false;
  const [lng, lat] = value as readonly unknown[];
  return typeof lng === 'number' && typeof lat === 'number' && (Math.abs(lng) > 180 || Math.abs(lat) > 90);
}
