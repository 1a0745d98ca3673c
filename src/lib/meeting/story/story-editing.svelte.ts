import { loadStories, type StoryReading } from '$lib/data';
import type { Dataset, Lang, Problem, Slide, Story } from '$lib/domain';
import { loadStorySources, type KeptStory, type KeptValue, type OpenOwn, type Saving } from '$lib/state';
import { historyValue, readHistory, STEPS } from './kept-history';
import { redoStep, stepTo, undoStep, type StoryHistory } from './story-history';
import { typedText } from './edit-text';
import { typedInto, type TypedPart } from './typed-part';
import { partedSlide, sentencesOf } from './slide-sentences';
import {
  changeSlide,
  duplicateSlide,
  moveSlide,
  newSlide,
  slideRevealing,
  splitSlide,
  withoutSlide,
  withSlide,
} from './story-steps';

type Tools = Awaited<ReturnType<typeof loadStories>>;

/** A slide that is made of a View; nothing is said in it yet. */
export interface MadeSlide {
  readonly title: string;
  readonly view: string;
}

/** The story of a package on this device, open to be changed; every change is kept at once. */
export class StoryEditing {
  readonly id: string;
  /** What was noticed when it was read. */
  readonly problems: readonly Problem[];
  readonly #kept: KeptValue<KeptStory>;
  readonly #tools: Tools;
  #history: StoryHistory;

  private constructor(
    id: string,
    kept: KeptValue<KeptStory>,
    tools: Tools,
    { problems }: StoryReading,
    history: StoryHistory,
  ) {
    this.id = id;
    this.problems = problems;
    this.#kept = kept;
    this.#tools = tools;
    this.#history = $state.raw(history);
  }

  static async open(own: OpenOwn, dataset: Dataset): Promise<StoryEditing> {
    const { keptStory, openStory } = await loadStorySources();
    const [kept, reading, tools] = await Promise.all([
      keptStory(own),
      openStory(dataset, own),
      loadStories(),
    ]);
    await kept.claim();
    const read = (value: object): Story => tools.readStoryValue('cerita.json', value, dataset).story;
    const history = readHistory(kept.value, reading.story, read);
    return new StoryEditing(own.id, kept, tools, reading, history);
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

  /** Adds slides at the end, in one step. */
  add(slides: readonly MadeSlide[]): void {
    this.#step(slides.reduce((story, slide) => withSlide(story, this.#newSlide(slide)), this.story));
  }

  /** Puts another View in a slide and one more slide right after it, in one step. */
  split(id: string, view: string, after: MadeSlide): void {
    this.#step(splitSlide(this.story, id, view, this.#newSlide(after)));
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

  #newSlide({ title, view }: MadeSlide): Slide {
    return newSlide(crypto.randomUUID(), this.#tools.maskPersonal(title), view);
  }

  #step(story: Story, typing: string | null = null): void {
    if (story !== this.story) this.#go(stepTo(this.#history, story, typing));
  }

  #go(history: StoryHistory | null): void {
    if (history === null || this.#kept.elsewhere) return;
    this.#history = history;
    const { storyValue } = this.#tools;
    this.#kept.set({ ...storyValue(history.story), [STEPS]: historyValue(history, storyValue) });
  }
}
