import type { Slide, Story } from '$lib/domain';
import { slideWithoutWords } from './room-words';
import { startHistory, type StoryHistory } from './story-history';

/** Steps either way that outlast a reload. */
const MOST_KEPT = 20;

/** Name, in the value that is kept of a story, of the steps that can be taken back and done again. */
export const STEPS = 'langkah';

/**
 * The steps of a history as plain data beside its story: every slide once, however many steps hold it, and
 * without what residents said.
 */
export function historyValue({ past, future }: StoryHistory, storyValue: (story: Story) => object): object {
  const numbers = new Map<Slide, number>();
  const numberOf = (slide: Slide): number => {
    const number = numbers.get(slide) ?? numbers.size;
    numbers.set(slide, number);
    return number;
  };
  const step = ({ title, slides }: Story): object => ({ judul: title, slide: slides.map(numberOf) });
  const mundur = past.slice(-MOST_KEPT).map(step);
  const maju = future.slice(0, MOST_KEPT).map(step);
  const slides = [...numbers.keys()].map(slideWithoutWords);
  return { isi: storyValue({ title: '', slides }), mundur, maju };
}

/**
 * The history of a story from what is kept of it, by any version of this program; one without steps where none
 * can be read. A slide that is still in the story has what residents said to it. `read`: a story of its value.
 */
export function readHistory(kept: unknown, story: Story, read: (value: object) => Story): StoryHistory {
  const { isi, mundur, maju } = membersOf(membersOf(kept)[STEPS]);
  const entries = listOf(membersOf(isi).slide);
  const words = new Map(story.slides.map(({ id, said }) => [id, said]));
  const slides = entries.map((entry): Slide | undefined => {
    const [slide] = read({ slide: [entry] }).slides;
    const said = slide && words.get(slide.id)?.slice(0, slide.room.length);
    return slide && said ? { ...slide, said } : slide;
  });
  const steps = (all: unknown): (Story | null)[] =>
    listOf(all).map((one) => {
      const { judul, slide } = membersOf(one);
      const of = listOf(slide).flatMap((number) => slides[typeof number === 'number' ? number : -1] ?? []);
      const whole = Array.isArray(slide) && of.length === slide.length;
      return whole ? { title: read({ judul, slide: [] }).title, slides: of } : null;
    });
  const [past, future] = [steps(mundur), steps(maju)];
  const known = (all: (Story | null)[]): Story[] => all.filter((step) => step !== null);
  const whole = ![...past, ...future].includes(null);
  return whole ? { past: known(past), story, future: known(future), typing: null } : startHistory(story);
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
