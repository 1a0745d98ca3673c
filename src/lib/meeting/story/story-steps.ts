import type { Slide, Story } from '$lib/domain';
import { slideWithoutWords } from './room-words';

/** A slide with nothing said yet about a View. */
export function newSlide(id: string, title: string, view: string): Slide {
  return { id, title, text: [], question: null, callouts: [], room: [], view };
}

/** The story with a slide at a place among the others; at the end where the place is beyond it. */
export function withSlide(story: Story, slide: Slide, at: number = story.slides.length): Story {
  const { slides } = story;
  return { ...story, slides: [...slides.slice(0, at), slide, ...slides.slice(at)] };
}

/** The story with a slide whose View is another now, and a slide of one more View right after it. */
export function splitSlide(story: Story, id: string, view: string, after: Slide): Story {
  const at = story.slides.findIndex((slide) => slide.id === id);
  return at < 0
    ? story
    : withSlide(
        changeSlide(story, id, (slide) => ({ ...slide, view })),
        after,
        at + 1,
      );
}

/** The story with a slide changed; the very same story where there is no such slide. */
export function changeSlide(story: Story, id: string, change: (slide: Slide) => Slide): Story {
  if (!story.slides.some((slide) => slide.id === id)) return story;
  return { ...story, slides: story.slides.map((slide) => (slide.id === id ? change(slide) : slide)) };
}

/** The story with a slide moved to another place, at most to the first or the last. */
export function moveSlide(story: Story, id: string, by: number): Story {
  const from = story.slides.findIndex((slide) => slide.id === id);
  const slide = story.slides[from];
  if (slide === undefined) return story;
  const to = Math.max(0, Math.min(story.slides.length - 1, from + by));
  return to === from ? story : withSlide(withoutSlide(story, id), slide, to);
}

/** The story with a copy of a slide right after it; what residents said stays with the slide they said it to. */
export function duplicateSlide(story: Story, id: string, copy: string): Story {
  const at = story.slides.findIndex((slide) => slide.id === id);
  const slide = story.slides[at];
  return slide === undefined ? story : withSlide(story, { ...slideWithoutWords(slide), id: copy }, at + 1);
}

export function withoutSlide(story: Story, id: string): Story {
  return { ...story, slides: story.slides.filter((slide) => slide.id !== id) };
}

/** A slide that shows outlines and names alone, or colours and figures step by step. */
export function slideRevealing(slide: Slide, namesOnly: boolean): Slide {
  const { id, title, text, question, callouts, room, said, view } = slide;
  const all = { id, title, text, question, callouts, room, view, ...(said !== undefined && { said }) };
  return namesOnly ? { ...all, reveal: 'names' } : all;
}
