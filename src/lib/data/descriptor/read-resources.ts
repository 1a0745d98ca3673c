import type { ResourceInfo } from '$lib/domain';
import type { Entry } from './entry';
import { NATURES } from './natures';
import { twin } from './read-info';
import { isSafePath } from './safe-path';

/** A file of the package as the descriptor names it. */
export interface ResourceSpec extends Omit<ResourceInfo, 'rows'> {
  /** Words for a missing figure, from the resource's schema. */
  readonly missing: ReadonlySet<string>;
}

/**
 * The resources of a package. One without a name, without a path, or with a path that leaves the
 * package is listed and left out; of two with one name the first stays.
 */
export function readResources(entries: readonly Entry[], own: Entry): ResourceSpec[] {
  const natures = own.entry('sifat');
  const positions = own.entry('sifat_letak');
  const english = own.entry('keterangan_en');
  const specs = new Map<string, ResourceSpec>();
  for (const entry of entries) {
    const name = entry.string('name')?.toLowerCase() ?? '';
    const path = entry.string('path') ?? '';
    if (name === '' || specs.has(name)) entry.ignore('name');
    else if (!isSafePath(path)) entry.ignore('path');
    else {
      specs.set(name, {
        name,
        path,
        nature: natures.oneOf(name, NATURES),
        positionNature: positions.oneOf(name, NATURES),
        description: twin(entry.text('description'), english.string(name)),
        missing: new Set(entry.entry('schema').strings('missingValues') ?? []),
      });
    }
  }
  return [...specs.values()];
}
