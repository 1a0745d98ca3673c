import type { GivenContent, GivenFile } from '$lib/domain';
import { LIMITS } from '../limits';
import type { Limits } from '../limits';

/** A file with this text or these bytes, as a person gives it. For tests. */
export function given(name: string, content: string | Uint8Array): GivenFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

/** A GeoJSON file of these geometries, with members of its own. For tests. */
export function geojsonFile(geometries: readonly unknown[], members: object = {}): GivenFile {
  const features = geometries.map((geometry, i) => ({
    type: 'Feature',
    properties: { rt: String(i + 1) },
    geometry,
  }));
  return given('peta.geojson', JSON.stringify({ type: 'FeatureCollection', ...members, features }));
}

/** Codes of the problems of a content. For tests. */
export function codesOf(content: GivenContent): string[] {
  return content.problems.map(({ code }) => code);
}

/** The limits with some of them lower. For tests. */
export function limitsWith(lower: Partial<Limits>): Limits {
  return { ...LIMITS, ...lower };
}
