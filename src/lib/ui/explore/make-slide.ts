import type { Dataset, Scene } from '$lib/domain';
import type { Books } from '$lib/i18n';
import { loadCopying, openOwn } from '$lib/state';
import type { AppContext } from '../app-context';
import { loadStoryEditing } from '$lib/meeting';

/** Where a slide has come to: its package, and its number there. */
export interface SlideMade {
  readonly package: string;
  readonly number: number;
}

/** A title for what the map shows: "Keluarga miskin per RW", "Keluarga miskin: RT 03/RW 05". */
export function suggestedTitle(
  { explorer, speech }: Pick<AppContext, 'explorer' | 'speech'>,
  words: Books['present']['map'],
  dataset: Dataset,
  scene: Scene,
): string {
  const what = speech.of(scene.shade?.indicator.title ?? dataset.info.title);
  const area = explorer.areaReading?.label;
  return area === undefined ? words.per(what, speech.of(scene.areas.level.label)) : words.at(what, area);
}

/**
 * Adds a slide of the View as it stands to the story of the open package. A package of the host is copied to
 * this device first, and the slide is in the copy. Null where nothing can be kept, or nothing is open yet.
 */
export async function makeSlide(
  { explorer, speech, atHand }: AppContext,
  title: string,
): Promise<SlideMade | null> {
  const { packages, address } = explorer;
  const { view } = address;
  if (packages.status.state !== 'ready' || view === null) return null;
  const { dataset } = packages.status;
  const own = packages.amendments.own ?? (await copyOf(dataset, speech.of(dataset.info.title)));
  if (own === null) return null;
  const { StoryEditing, slideQuery } = await loadStoryEditing();
  if (atHand.story?.id !== own.id) atHand.story = await StoryEditing.open(own, dataset);
  atHand.story.add(title, slideQuery(dataset, view));
  await atHand.story.flush();
  return { package: own.id, number: atHand.story.story.slides.length };
}

async function copyOf(dataset: Dataset, title: string): Promise<ReturnType<typeof openOwn> | null> {
  const { copyToDevice } = await loadCopying();
  const id = await copyToDevice(dataset, title);
  return id === null ? null : openOwn(id);
}
