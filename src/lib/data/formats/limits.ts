import type { Problem } from '$lib/domain';
import { problem } from '../problem';

/** Bytes of a megabyte, as file managers count. */
const MB = 1_000_000;

/** How much of a file is read before it is refused. */
export interface Limits {
  /** Bytes of a file as given. */
  readonly bytes: number;
  /** Bytes of all that is taken out of one archive. */
  readonly unzippedBytes: number;
  /** Bytes taken out of an archive for each of its own; asked only past `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Files in an archive. */
  readonly entries: number;
  /** Cells of all tables of a file. */
  readonly cells: number;
  /** Features of all layers of a file. */
  readonly features: number;
}

/**
 * The limits in use. A file of these sizes still opens on an office laptop (a table of 200,000 rows and
 * 50 columns, a map of 50 MB); what is larger is nearly always a mistake or an attack. Office files
 * pack up to 1:60, tables of a shapefile up to 1:100; 1:200 is no honest file.
 */
export const LIMITS: Limits = {
  bytes: 256 * MB,
  unzippedBytes: 400 * MB,
  ratio: 200,
  ratioFrom: 20 * MB,
  entries: 2000,
  cells: 10_000_000,
  features: 300_000,
};

/** Refuses a file by its size alone, before a byte of it is read; null where it may be read. */
export function refuseBySize(name: string, size: number, limits: Limits = LIMITS): Problem | null {
  if (size <= limits.bytes) return null;
  const params = { size: megabytes(size), most: megabytes(limits.bytes) };
  return problem('file-too-big', 'error', { file: name }, params);
}

/** Megabytes, rounded up so that something is never nothing. */
export function megabytes(bytes: number): number {
  return Math.ceil(bytes / MB);
}
