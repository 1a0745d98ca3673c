import type { PackageSource } from '../source';

/** A package whose files are at hand: path → bytes. A path that is not among them is not found. */
export function filesSource(id: string, files: ReadonlyMap<string, Uint8Array>): PackageSource {
  return { id, read: (path) => Promise.resolve(files.get(path) ?? null) };
}
