import type { Slide, Story } from '$lib/domain';

/** Residents' words in a story, those that are not blank, in the order of its slides. */
export function saidIn({ slides }: Story): readonly string[] {
  return slides.flatMap(({ said = [] }) => said).filter((words) => words.trim() !== '');
}

/**
 * A story as it may leave. Residents' words go only where somebody has read them and asked for it: no program
 * can tell whether they name a person or a household.
 */
export function leavingStory(story: Story, withWords: boolean): Story {
  if (withWords || saidIn(story).length === 0) return story;
  return { ...story, slides: story.slides.map(unsaid) };
}

function unsaid(slide: Slide): Slide {
  const { said, ...others } = slide;
  return said === undefined ? slide : others;
}
