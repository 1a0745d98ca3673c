import { loadPrivacy } from '$lib/data';
import type { Story } from '$lib/domain';
import type { LeavingFrom } from './leaving.svelte';

/** A package as it may leave in any way, also as a backup: no person is named in what meetings wrote down. */
export async function withoutPersons(from: LeavingFrom): Promise<LeavingFrom> {
  const { dataset, book, story } = from;
  if (book === null && story === null && dataset.meetings === undefined) return from;
  const { areaWords, bookWithoutNames, withoutSureNames } = await import('$lib/meeting');
  const { nameLikeness: likeness } = await loadPrivacy();
  const rules = { likeness, areaNames: areaWords(from.source) };
  const { meetings } = dataset;
  return {
    ...from,
    book: book && bookWithoutNames(book, rules),
    story: story && saidWith(story, (typed) => withoutSureNames(typed, rules)),
    dataset: meetings === undefined ? dataset : { ...dataset, meetings: bookWithoutNames(meetings, rules) },
  };
}

function saidWith(story: Story, text: (typed: string) => string): Story {
  const slides = story.slides.map((slide) =>
    slide.said === undefined ? slide : { ...slide, said: slide.said.map(text) },
  );
  return { ...story, slides };
}
