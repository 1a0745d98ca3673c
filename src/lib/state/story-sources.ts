import { loadStories, type PackageSource, type StoryReading } from '$lib/data';
import type { Dataset } from '$lib/domain';
import { fetchSource } from './fetch-source';
import type { KeptValue } from './own/kept-value.svelte';
import type { OpenOwn } from './own/open-own';

/** The value of `cerita.json` as it is kept on this device; null where nothing of it is kept yet. */
export type KeptStory = object | null;

/** What is kept of a package's story on this device. */
export function keptStory(own: OpenOwn): Promise<KeptValue<KeptStory>> {
  return own.packages.kept('cerita', own.id, (kept) =>
    typeof kept === 'object' && kept !== null ? kept : null,
  );
}

/** The story of a package: what was written on this device, else what its folder brings. */
export async function openStory(dataset: Dataset, own: OpenOwn | null): Promise<StoryReading> {
  const { loadStory, readStoryValue } = await loadStories();
  const kept = own === null ? null : (await keptStory(own)).value;
  if (kept !== null) return readStoryValue('cerita.json', kept, dataset);
  const source: PackageSource = own ?? fetchSource(dataset.info.id);
  return loadStory(source, dataset);
}
