import type { Problem } from '$lib/domain';
import type { ResourceSpec } from '../descriptor/read-resources';
import { problem } from '../problem';
import type { PackageSource } from '../source';
import { decodeText } from '../text/decode-text';

/** Text of a resource's file; null where it could not be had, with the reason among the problems. */
export interface LoadedFile {
  readonly spec: ResourceSpec;
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Fetches and decodes the file of a resource. Never throws. */
export async function loadFile(source: PackageSource, spec: ResourceSpec): Promise<LoadedFile> {
  const file = spec.path;
  const without = (found: Problem): LoadedFile => ({ spec, text: null, problems: [found] });
  let bytes: Uint8Array | null;
  try {
    bytes = await source.read(file);
  } catch {
    return without(problem('resource-unreachable', 'error', { file }));
  }
  if (bytes === null) return without(problem('resource-not-found', 'error', { file }));
  const { text, guessed } = decodeText(bytes);
  // Many hosts answer with their own page where a file is missing.
  if (/^\s*<(?:!doctype|html)/i.test(text)) return without(problem('resource-not-found', 'error', { file }));
  if (text.trim() === '') return without(problem('empty-file', 'warning', { file }));
  return { spec, text, problems: guessed ? [problem('not-utf8', 'note', { file })] : [] };
}
