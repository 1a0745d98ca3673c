import type { AreaKey } from './area';
import type { LevelId } from './level';
import type { Text } from './text';

/** A short remark that points at an area of a slide. */
export interface Callout {
  readonly level: LevelId;
  readonly area: AreaKey;
  readonly text: Text;
}

/** One picture of a story: a View with what is said about it. */
export interface Slide {
  /** Unique in its story. */
  readonly id: string;
  readonly title: Text;
  /** At most two sentences. */
  readonly text: readonly Text[];
  /** Asked of the hall; null: none. */
  readonly question: Text | null;
  readonly callouts: readonly Callout[];
  /** Headings under which the residents' own words are written down, such as "Sebab". */
  readonly room: readonly Text[];
  /** What residents said, under each heading of `room` in its order; '' or left out: nothing was written. */
  readonly said?: readonly string[];
  /** What is seen, as the address of the map says it: a query string without "?" and without the package. */
  readonly view: string;
  /** 'names': outlines and names alone, since the slide asks for words; left out: colours and figures step by step. */
  readonly reveal?: 'names';
}

/** Slides in the order in which they are shown. */
export interface Story {
  readonly title: Text;
  readonly slides: readonly Slide[];
}

/** Sentences a slide holds: what a hall reads while somebody speaks. */
export const MOST_SENTENCES = 2;
