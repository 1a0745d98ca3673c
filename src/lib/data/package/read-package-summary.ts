import type { Nature, Text } from '$lib/domain';
import { readDescriptor } from '../descriptor/read-descriptor';
import type { PackageSource } from '../source';

/** What a list of packages says of one before it is opened. */
export interface PackageSummary {
  readonly id: string;
  readonly title: Text;
  readonly place: string;
  readonly dataDate: string | null;
  /** Natures of its resources, each once. */
  readonly natures: readonly Nature[];
  readonly sources: readonly Text[];
}

/** Reads only the descriptor of a package; null where there is none that can be read. */
export async function readPackageSummary(source: PackageSource): Promise<PackageSummary | null> {
  const opened = await readDescriptor(source);
  if (!opened.ok) return null;
  const { info, resources } = opened.value;
  const natures = resources.flatMap(({ nature, positionNature }) => [nature, positionNature]);
  return {
    id: source.id,
    title: info.title,
    place: info.place,
    dataDate: info.dataDate,
    natures: [...new Set(natures.filter((nature) => nature !== null))],
    sources: info.sources.map(({ title }) => title),
  };
}
