import type { Dataset, Scene } from '$lib/domain';
import type { Books } from '$lib/i18n';
import { loadCopying, openOwn } from '$lib/state';
import type { AppContext } from '../app-context';
import { loadStoryEditing } from '$lib/meeting';

/** Where slides have come to: their package, and the numbers of the first and the last there. */
export interface SlideMade {
  readonly package: string;
  readonly number: number;
  readonly last: number;
}

/**
 * Titles for what the map shows: "Keluarga miskin per RW", "Keluarga miskin: RT 03/RW 05"; one for each measure
 * that it compares.
 */
export function suggestedTitles(
  { explorer, speech }: Pick<AppContext, 'explorer' | 'speech'>,
  words: Books['present']['map'],
  dataset: Dataset,
  { shade, beside, areas }: Scene,
): readonly string[] {
  const area = explorer.areaReading?.label;
  return [shade, ...(beside === null ? [] : [beside])].map((one) => {
    const what = speech.of(one?.indicator.title ?? dataset.info.title);
    return area === undefined ? words.per(what, speech.of(areas.level.label)) : words.at(what, area);
  });
}

/**
 * Adds a slide of the View as it stands to the story of the open package; one for each of two measures that
 * are compared. A package of the host is copied to this device first, and the slide is in the copy. Null where
 * nothing can be kept, or nothing is open yet.
 */
export async function makeSlide(
  { explorer, speech, atHand }: AppContext,
  titles: readonly string[],
): Promise<SlideMade | null> {
  const { packages, address } = explorer;
  const { view } = address;
  if (packages.status.state !== 'ready' || view === null) return null;
  const { dataset } = packages.status;
  const own = packages.amendments.own ?? (await copyOf(dataset, speech.of(dataset.info.title)));
  if (own === null) return null;
  const { StoryEditing, measureViews, slideQuery } = await loadStoryEditing();
  if (atHand.story?.id !== own.id) atHand.story = await StoryEditing.open(own, dataset);
  const views = measureViews(view);
  atHand.story.add(
    views.map((one, i) => ({ title: titles[i] ?? titles[0] ?? '', view: slideQuery(dataset, one) })),
  );
  await atHand.story.flush();
  const last = atHand.story.story.slides.length;
  return { package: own.id, number: last - views.length + 1, last };
}

async function copyOf(dataset: Dataset, title: string): Promise<ReturnType<typeof openOwn> | null> {
  const { copyToDevice } = await loadCopying();
  const id = await copyToDevice(dataset, title);
  return id === null ? null : openOwn(id);
}
