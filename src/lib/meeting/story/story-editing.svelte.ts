import { loadStories, type StoryReading } from '$lib/data';
import type { Dataset, Lang, Problem, Slide, Story } from '$lib/domain';
import { loadStorySources, type KeptStory, type KeptValue, type OpenOwn, type Saving } from '$lib/state';
import { redoStep, startHistory, stepTo, undoStep, type StoryHistory } from './story-history';
import { typedText } from './edit-text';
import { partedSlide, sentencesOf } from './slide-sentences';
import {
  changeSlide,
  duplicateSlide,
  moveSlide,
  newSlide,
  slideRevealing,
  withoutSlide,
  withSlide,
} from './story-steps';

type Tools = Awaited<ReturnType<typeof loadStories>>;

/** A part of a slide that words are typed into. */
export type TypedPart =
  | { readonly part: 'title' }
  | { readonly part: 'question' }
  | { readonly part: 'text' | 'room' | 'callouts'; readonly at: number };

/** The story of a package on this device, open to be changed; every change is kept at once. */
export class StoryEditing {
  readonly id: string;
  /** What was noticed when it was read. */
  readonly problems: readonly Problem[];
  readonly #kept: KeptValue<KeptStory>;
  readonly #tools: Tools;
  #history: StoryHistory;

  private constructor(id: string, kept: KeptValue<KeptStory>, tools: Tools, reading: StoryReading) {
    this.id = id;
    this.problems = reading.problems;
    this.#kept = kept;
    this.#tools = tools;
    this.#history = $state.raw(startHistory(reading.story));
  }

  static async open(own: OpenOwn, dataset: Dataset): Promise<StoryEditing> {
    const { keptStory, openStory } = await loadStorySources();
    const [kept, reading, tools] = await Promise.all([
      keptStory(own),
      openStory(dataset, own),
      loadStories(),
    ]);
    await kept.claim();
    return new StoryEditing(own.id, kept, tools, reading);
  }

  get story(): Story {
    return this.#history.story;
  }

  get saving(): Saving {
    return this.#kept.elsewhere ? { state: 'failed', fault: 'elsewhere' } : this.#kept.saving;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  undo(): void {
    this.#go(undoStep(this.#history));
  }

  redo(): void {
    this.#go(redoStep(this.#history));
  }

  /** Adds a slide at the end, or right after another; its id. */
  add(title: string, view: string): string {
    const id = crypto.randomUUID();
    this.#step(withSlide(this.story, newSlide(id, this.#tools.maskPersonal(title), view)));
    return id;
  }

  /** Puts another View in a slide; whether there is such a slide. */
  arrange(id: string, view: string): boolean {
    const story = changeSlide(this.story, id, (slide) => ({ ...slide, view }));
    this.#step(story);
    return story.slides.some((slide) => slide.id === id);
  }

  move(id: string, by: number): void {
    this.#step(moveSlide(this.story, id, by));
  }

  duplicate(id: string): string {
    const copy = crypto.randomUUID();
    this.#step(duplicateSlide(this.story, id, copy));
    return copy;
  }

  remove(id: string): void {
    this.#step(withoutSlide(this.story, id));
  }

  /** Changes a slide in one step. */
  change(id: string, change: (slide: Slide) => Slide): void {
    this.#step(changeSlide(this.story, id, change));
  }

  /** Types words into a part of a slide. Numbers of persons are masked before anything is kept. */
  type(id: string, typed: TypedPart, lang: Lang, words: string): void {
    const kept = this.#tools.maskPersonal(words);
    const story = changeSlide(this.story, id, (slide) => typedInto(slide, typed, lang, kept));
    this.#step(story, JSON.stringify([id, typed, lang]));
  }

  /** Has a slide show outlines and names alone, or colours and figures too. */
  revealNames(id: string, namesOnly: boolean): void {
    this.change(id, (slide) => slideRevealing(slide, namesOnly));
  }

  /** Sentences that a slide says in a language: more than MOST_SENTENCES are left out when it is read again. */
  sentences(slide: Slide, lang: Lang): number {
    return sentencesOf(slide, lang, this.#tools);
  }

  /** Puts two sentences that were typed in one place into a place each; whether there were such. */
  partSentences(id: string): boolean {
    const story = changeSlide(this.story, id, (slide) => partedSlide(slide, this.#tools));
    const parted = story.slides.some((slide, i) => slide !== this.story.slides[i]);
    if (parted) this.#step(story);
    return parted;
  }

  /** Types the name of the whole story. */
  typeTitle(lang: Lang, words: string): void {
    const title = typedText(this.story.title, lang, this.#tools.maskPersonal(words));
    this.#step({ ...this.story, title }, `judul ${lang}`);
  }

  /** What is typed from now on is another step. */
  settle(): void {
    this.#history = { ...this.#history, typing: null };
  }

  flush(): Promise<void> {
    return this.#kept.flush();
  }

  #step(story: Story, typing: string | null = null): void {
    if (story !== this.story) this.#go(stepTo(this.#history, story, typing));
  }

  #go(history: StoryHistory | null): void {
    if (history === null || this.#kept.elsewhere) return;
    this.#history = history;
    this.#kept.set(this.#tools.storyValue(history.story));
  }
}

/** A slide with words typed into one of its parts; a question or sentence left blank is none. */
function typedInto(slide: Slide, typed: TypedPart, lang: Lang, words: string): Slide {
  if (typed.part === 'title') return { ...slide, title: typedText(slide.title, lang, words) };
  if (typed.part === 'question') {
    const question = typedText(slide.question ?? '', lang, words);
    return { ...slide, question: question === '' ? null : question };
  }
  const { part, at } = typed;
  if (part === 'callouts') {
    const callouts = slide.callouts.map((callout, i) =>
      i === at ? { ...callout, text: typedText(callout.text, lang, words) } : callout,
    );
    return { ...slide, callouts };
  }
  const before = slide[part];
  const texts = Array.from({ length: Math.max(before.length, at + 1) }, (_, i) => before[i] ?? '');
  const after = texts.map((text, i) => (i === at ? typedText(text, lang, words) : text));
  while (part === 'text' && after[after.length - 1] === '') after.pop();
  return { ...slide, [part]: after };
}
