import type { LngLat } from './plane';

/** A geometry with its coordinates as they are to be written. */
export type Shape =
  | { readonly type: 'Point'; readonly coordinates: LngLat }
  | { readonly type: 'LineString'; readonly coordinates: readonly LngLat[] }
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly LngLat[])[] };

export interface Feature {
  readonly properties: Readonly<Record<string, string>>;
  readonly geometry: Shape;
}

/** A FeatureCollection as text: compact, one feature a line, ending with a line break. */
export function writeGeoJson(features: readonly Feature[]): string {
  const lines = features.map((feature) => JSON.stringify({ type: 'Feature', ...feature }));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}
