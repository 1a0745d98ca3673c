import type { Dataset, Question, Slide, Stance, Story } from '$lib/domain';
import { indicatorsOf } from '$lib/scene';
import { decodeView } from '$lib/state';
import { revealOf, type Reveal } from './reveal';

/** A slide made ready for the hall: its View read by the one codec, and how it is revealed. */
export interface HallSlide extends Reveal {
  readonly slide: Slide;
  readonly stance: Stance;
  /** The lowest level, for names and for areas that are looked for. */
  readonly finest: Question;
}

/** All slides of a story. A value of a View that does not fit the package falls back, as in an address. */
export function hallSlides(dataset: Dataset, story: Story): readonly HallSlide[] {
  const shaded = dataset.years.length > 0 && indicatorsOf(dataset).length > 0;
  const lowest = dataset.ladder[dataset.ladder.length - 1]?.id;
  return story.slides.map((slide) => {
    const { question, stance } = decodeView(dataset, slide.view).view;
    // The second indicator has no room beside the first on one screen.
    const asked = { ...question, beside: null };
    const finest = { ...asked, level: lowest ?? asked.level };
    return { slide, stance, finest, ...revealOf(dataset, asked, shaded, slide.reveal) };
  });
}
