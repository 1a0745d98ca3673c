import type { Bbox } from '$lib/domain';
import type { DrawingStart } from './drawing-start';

/** Version of what is kept; drafts of another one are not gone on with. */
const VERSION = 1;

/** An unfinished drawing on this device. */
export interface Draft extends DrawingStart {
  readonly version: typeof VERSION;
  /** ISO time. */
  readonly saved: string;
  /** Points of a line that is not finished, degrees. */
  readonly line?: readonly Place[];
  /** The ground that it is about. */
  readonly home?: Bbox;
}

/** A place, degrees. */
export type Place = readonly [lon: number, lat: number];

/** A drawing as it is kept, as of now. */
export function draftOf(start: DrawingStart, line: readonly Place[], home: Bbox | null): Draft {
  return {
    version: VERSION,
    saved: new Date().toISOString(),
    ...start,
    ...(line.length > 0 && { line }),
    ...(home !== null && { home }),
  };
}

/** Whether a kept value is a draft of this version. */
export function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Readonly<Record<string, unknown>>;
  const { version, saved, mesh, names, origins, given } = draft;
  return (
    version === VERSION &&
    typeof saved === 'string' &&
    isMesh(mesh) &&
    names instanceof Map &&
    origins instanceof Map &&
    Array.isArray(given)
  );
}

function isMesh(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { coords, from, to, left, right, areas } = value as Readonly<Record<string, unknown>>;
  return (
    coords instanceof Float64Array &&
    [from, to, left, right].every((side) => side instanceof Int32Array) &&
    Array.isArray(areas)
  );
}
