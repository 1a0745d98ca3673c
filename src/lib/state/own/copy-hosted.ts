import type { Dataset } from '$lib/domain';
import { fetchSource } from '../fetch-source';
import { keptName } from './kept-names';
import { ownPackages } from './open-own';

const DESCRIPTOR = 'datapackage.json';

/**
 * Copies a package of the host to this device, its files as they lie there, so that it can be written on. Its
 * new id; null where the device keeps nothing. Throws when the host does not answer.
 */
export async function copyToDevice({ info }: Pick<Dataset, 'info'>, title: string): Promise<string | null> {
  const source = fetchSource(info.id);
  const paths = [DESCRIPTOR, ...new Set(info.resources.map(({ path }) => path))];
  const read = await Promise.all(paths.map(async (path) => [path, await source.read(path)] as const));
  const files = new Map(read.flatMap(([path, bytes]) => (bytes === null ? [] : [[path, bytes] as const])));
  const packages = await ownPackages();
  // What its folder says was changed is read from its files, as it is on the host.
  const copy = await packages.add(title, files, { entries: [], cursor: 0 });
  if (copy !== null) {
    // What residents said to its story on this device goes along, to the last word.
    await packages.flush();
    const words = await packages.store.getValue('drafts', keptName('tulisan', info.id));
    if (words !== undefined) await packages.store.putValue('drafts', keptName('tulisan', copy), words);
  }
  return copy;
}
