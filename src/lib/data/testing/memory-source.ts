import type { PackageSource } from '../source';

/** A package held in memory, for tests: path → text or bytes. A path that is not there is not found. */
export function memorySource(
  files: Readonly<Record<string, string | Uint8Array>>,
  id = 'contoh',
): PackageSource {
  return {
    id,
    read: (path) => {
      const file = files[path];
      if (file === undefined) return Promise.resolve(null);
      return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    },
  };
}

/** Descriptor of a package with these files (resource name → path) and `petaRembug` members. */
export function descriptorText(paths: Readonly<Record<string, string>>, own: object = {}): string {
  const resources = Object.entries(paths).map(([name, path]) => ({ name, path }));
  return JSON.stringify({ name: 'contoh', title: 'Kelurahan Contoh', resources, petaRembug: own });
}

/** The usual ladder of a kelurahan, as `petaRembug.tingkat`. */
export const usualLevels = [
  { id: 'kelurahan', nama: 'Contoh', seluruh: true },
  { id: 'rw', label: 'RW' },
  { id: 'rt', label: 'RT' },
];
