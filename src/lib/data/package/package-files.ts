import type { ResourceSpec } from '../descriptor/read-resources';
import type { PackageSource } from '../source';
import { loadFile, type LoadedFile } from './load-file';

/** Resources that this program reads. */
const READ_HERE = ['wilayah', 'kemiskinan', 'kelompok', 'konteks', 'dana', 'kemitraan', 'perubahan'] as const;
type ReadHere = (typeof READ_HERE)[number];

/** Resources that are fetched only where they are wanted: a story when it is to be shown. */
const OTHERS: readonly string[] = ['cerita'];

/** Whether the package format has a resource of that name. */
export function isKnownResource(name: string): boolean {
  return OTHERS.includes(name) || (READ_HERE as readonly string[]).includes(name);
}

/** The files of a package, all asked for at once when it is made. */
export class PackageFiles {
  readonly #files = new Map<string, Promise<LoadedFile>>();
  readonly #arrived = new Set<string>();

  constructor(source: PackageSource, resources: readonly ResourceSpec[]) {
    for (const spec of resources) {
      if (!(READ_HERE as readonly string[]).includes(spec.name)) continue;
      const file = loadFile(source, spec);
      this.#files.set(spec.name, file);
      void file.then(() => this.#arrived.add(spec.name));
    }
  }

  /** A file once it has come; undefined where the package has no such resource. */
  async get(name: ReadHere): Promise<LoadedFile | undefined> {
    return this.#files.get(name);
  }

  /** Whether any of the files has not come yet. */
  get pending(): boolean {
    return this.#arrived.size < this.#files.size;
  }
}
