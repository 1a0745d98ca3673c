import type { GivenContent, GivenFile } from '$lib/domain';
import { problem } from '../problem';
import { nothing } from './content';
import type { Format, Reading } from './format';
import { FORMATS } from './format-list';
import { LIMITS, refuseBySize, type Limits } from './limits';
import { isPartMissing } from './part-missing';
import { Refusal } from './refusal';

/** How a file is opened. */
export interface OpenOptions {
  /** Once aborted, the reading ends at its next step with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told the share that is done, 0 to 1. */
  readonly progress?: (share: number) => void;
  /** EPSG code for coordinates in metres whose own file does not say (see CRS_CHOICES). */
  readonly crs?: number;
  readonly limits?: Limits;
}

/** Archives in archives that are looked into. */
const DEEPEST = 1;

/**
 * What a file holds, by whichever format fits. Bad content of any kind ends in problems, never in an
 * exception; only a cancelled reading throws (the signal's reason), and one whose code cannot be fetched.
 */
export async function openFile(file: GivenFile, options: OpenOptions = {}): Promise<GivenContent> {
  return openAt(file, options, 0);
}

async function openAt(file: GivenFile, options: OpenOptions, depth: number): Promise<GivenContent> {
  const tooBig = refuseBySize(file.name, file.bytes.length, options.limits);
  if (tooBig !== null) return nothing(tooBig);
  if (isBlank(file.bytes)) return nothing(problem('file-blank', 'error', { file: file.name }));
  const format = FORMATS.find((candidate) => candidate.fits(file));
  if (format === undefined) return nothing(problem('file-unknown', 'error', { file: file.name }));
  if (depth > DEEPEST && format.id === 'archive')
    return nothing(problem('archive-nested', 'warning', { file: file.name }));
  return readSafely(format, file, readingOf(options, depth), options.signal);
}

/** Reads with a format; whatever the file makes it throw becomes a problem. For openFile and openFiles. */
export async function readSafely(
  format: Pick<Format, 'id' | 'read'>,
  file: GivenFile,
  reading: Reading,
  signal: AbortSignal | undefined,
): Promise<GivenContent> {
  reading.progress(0);
  try {
    const content = await format.read(file, reading);
    reading.progress(1);
    return content;
  } catch (error) {
    signal?.throwIfAborted();
    if (isPartMissing(error)) throw error;
    if (error instanceof Refusal) return nothing(error.problem);
    return nothing(problem('file-damaged', 'error', { file: file.name }, { kind: format.id }));
  }
}

/** What readers need, from the options. */
export function readingOf(options: OpenOptions, depth = 0): Reading {
  const { signal, progress } = options;
  let done = 0;
  return {
    limits: options.limits ?? LIMITS,
    crs: options.crs ?? null,
    progress: (share) => {
      // Steps within steps may report less than was done before them.
      done = Math.min(1, Math.max(done, share));
      progress?.(done);
    },
    pause: async () => {
      // A message to cancel is only heard between two tasks.
      if (signal !== undefined) await new Promise((resume) => setTimeout(resume, 0));
      signal?.throwIfAborted();
    },
    inside: (file) => openAt(file, { ...options, progress: () => undefined }, depth + 1),
  };
}

/** Nothing, or nothing but spaces, line ends and a byte order mark. */
function isBlank(bytes: Uint8Array): boolean {
  const empty = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf];
  return bytes.length < 10_000 && bytes.every((byte) => empty.includes(byte));
}
