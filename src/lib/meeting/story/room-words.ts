import type { Slide, Story, Text } from '$lib/domain';
import type { KeptValue, OwnPackages } from '$lib/state';

/** What was written under the headings of a story on this device: "<slide id>/<number of the heading>" → words. */
export type WrittenWords = Readonly<Record<string, string>>;

/** What residents said under one heading of a slide. */
export interface RoomWord {
  /** Number of the slide, from 1, and its title. */
  readonly slide: number;
  readonly title: Text;
  readonly heading: Text;
  /** Numbers of persons are masked in it; never blank. */
  readonly words: string;
}

/** Name of a heading's words among those written. */
export function wordsKey(slide: string, heading: number): string {
  return `${slide}/${heading}`;
}

/** What is kept of residents' words, whatever it is; what is no text is left out. */
function readWritten(kept: unknown): WrittenWords {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Residents' words of a package as they are kept on this device, whether the package itself is here or on the host. */
export function keptWords(packages: OwnPackages, id: string): Promise<KeptValue<WrittenWords>> {
  return packages.kept('tulisan', id, readWritten);
}

/** What stands under a heading: what was written on this device, else what the story brought; '' for nothing. */
export function wordsAt(
  { id, said }: Pick<Slide, 'id' | 'said'>,
  heading: number,
  written: WrittenWords,
): string {
  return written[wordsKey(id, heading)] ?? said?.[heading] ?? '';
}

/** The story with what was written in its slides (`said`), as it leaves with its package. */
export function storyWithWords(story: Story, written: WrittenWords): Story {
  return { ...story, slides: story.slides.map((slide) => slideWithWords(slide, written)) };
}

function slideWithWords(slide: Slide, written: WrittenWords): Slide {
  const said = slide.room.map((_heading, i) => wordsAt(slide, i, written));
  const bare = slideWithoutWords(slide);
  return said.some((words) => words.trim() !== '') ? { ...bare, said } : bare;
}

/** The story without residents' words. */
export function storyWithoutWords(story: Story): Story {
  return { ...story, slides: story.slides.map(slideWithoutWords) };
}

/** A slide as it is before anybody has spoken. */
export function slideWithoutWords({ id, title, text, question, callouts, room, view, reveal }: Slide): Slide {
  const bare = { id, title, text, question, callouts, room, view };
  return reveal === undefined ? bare : { ...bare, reveal };
}

/** All that residents said, slide by slide and heading by heading, of a story that has its words. */
export function roomWords(story: Story): readonly RoomWord[] {
  return story.slides.flatMap(({ title, room, said = [] }, at) =>
    room.flatMap((heading, i) => {
      const words = said[i] ?? '';
      return words.trim() === '' ? [] : [{ slide: at + 1, title, heading, words }];
    }),
  );
}

/** A package's story with the words that are kept of it on this device. */
export async function withRoomWords(packages: OwnPackages, id: string, story: Story): Promise<Story> {
  return storyWithWords(story, (await keptWords(packages, id)).value);
}

/** All that residents said to a package's story, as it is kept on this device or came with the package. */
export async function roomWordsOf(
  packages: OwnPackages,
  id: string,
  story: Story,
): Promise<readonly RoomWord[]> {
  return roomWords(await withRoomWords(packages, id, story));
}
