import type { Dataset, Problem, Result } from '$lib/domain';
import { readDescriptor, type Descriptor } from '../descriptor/read-descriptor';
import { problem } from '../problem';
import type { PackageSource } from '../source';
import { assemble, type Parts } from './assemble';
import { isKnownResource, PackageFiles } from './package-files';
import { coreLevels } from './read-core';
import { readFirst } from './read-first';

/** How a package is read. */
export interface ReadOptions {
  /**
   * Called once areas and figures are joined, before groups and bearings. What it returns is waited
   * for, so that the first map is on the screen before the code and the figures of the rest come.
   */
  readonly onPartial?: (dataset: Dataset) => Promise<void> | void;
}

/**
 * Reads a package: its descriptor, then all its files at once. Fails only without a usable descriptor;
 * a file that is missing or broken is listed and the rest read. Never throws for bad data.
 */
export async function readPackage(
  source: PackageSource,
  options: ReadOptions = {},
): Promise<Result<Dataset>> {
  const opened = await readDescriptor(source);
  if (!opened.ok) return opened;
  const descriptor = opened.value;
  const files = new PackageFiles(source, descriptor.resources);
  const { core, indicators, files: first } = await readFirst(descriptor, files);
  const unknown = unknownResources(descriptor);
  const noticed = [...opened.problems, ...unknown];
  const parts: Parts = {
    descriptor,
    indicators,
    core,
    levels: coreLevels(core),
    first,
    places: null,
    noticed,
  };
  if (first.length > 0) await options.onPartial?.(assemble(parts));

  const { readPlaces } = await import('./read-places');
  const places = await readPlaces(descriptor, core, files);
  // The descriptor's kinds were read only now, and may have added to what was noticed in it.
  const dataset = assemble({ ...parts, places, noticed: [...opened.problems, ...unknown] });
  return { ok: true, value: dataset, problems: dataset.problems };
}

function unknownResources({ resources }: Descriptor): Problem[] {
  return resources
    .filter(({ name }) => !isKnownResource(name))
    .map(({ name, path }) => problem('resource-unknown', 'note', { file: path }, { name }));
}
