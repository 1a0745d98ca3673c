import type { GivenContent, GivenFile, Problem } from '$lib/domain';
import { isSafePath } from '../../descriptor/safe-path';
import { problem } from '../../problem';
import { nothing } from '../content';
import type { Format } from '../format';
import { unzip } from '../zip/unzip';
import { zipEntries } from '../zip/zip-entries';

const DESCRIPTOR = /^(?:[^/]+\/)?datapackage\.json$/;

/** A data package in an archive: datapackage.json at its top or in its one top folder. */
export const packageZip: Format = {
  id: 'package',
  fits: (file) => topOf(file) !== null,
  async read(file, reading): Promise<GivenContent> {
    const top = topOf(file) ?? '';
    const parts = await unzip(file, (name) => name.startsWith(top), reading);
    const files = new Map<string, Uint8Array>();
    const problems: Problem[] = [];
    for (const [name, bytes] of parts) {
      const path = name.slice(top.length);
      if (isSafePath(path)) files.set(path, bytes);
      else problems.push(problem('path-unsafe', 'warning', { file: file.name, value: name }));
    }
    return { ...nothing(...problems), package: files };
  },
};

/** The folder of the descriptor with its slash, '' for none; null without a descriptor. */
function topOf({ bytes }: GivenFile): string | null {
  const found = (zipEntries(bytes, 2000) ?? [])
    .map(({ name }) => name)
    .filter((name) => DESCRIPTOR.test(name));
  const [nearest] = found.sort((a, b) => a.length - b.length);
  return nearest === undefined ? null : nearest.slice(0, nearest.length - 'datapackage.json'.length);
}
