import type { Dataset } from '$lib/domain';
import { loadFile } from '../package/load-file';
import type { PackageSource } from '../source';
import { NO_STORY, readStory, type StoryReading } from './read-story';

/** Name of the resource that holds a package's story. */
export const STORY_RESOURCE = 'cerita';

/** Whether a package says that it brings a story. */
export function hasStory({ info }: Pick<Dataset, 'info'>): boolean {
  return info.resources.some(({ name }) => name === STORY_RESOURCE);
}

/** Fetches and reads a package's story; no slides where it brings none. Never throws. */
export async function loadStory(source: PackageSource, dataset: Dataset): Promise<StoryReading> {
  const resource = dataset.info.resources.find(({ name }) => name === STORY_RESOURCE);
  if (resource === undefined) return { story: NO_STORY, numbers: [], problems: [] };
  const { text, problems } = await loadFile(source, { ...resource, missing: new Set() });
  if (text === null) return { story: NO_STORY, numbers: [], problems };
  const read = readStory(resource.path, text, dataset);
  return { ...read, problems: [...problems, ...read.problems] };
}
