import { loadPrivacy, loadStories } from '$lib/data';
import type { Dataset, Slide, Story } from '$lib/domain';
import {
  areaWords,
  keptWords,
  roomWords,
  storyWithWords,
  withoutNames,
  withoutSureNames,
  wordsAt,
  wordsKey,
  type FreeText,
  type NameRules,
  type RoomWord,
  type WrittenWords,
} from '$lib/meeting';
import { isOwnId, ownPackages, type KeptValue, type Saving } from '$lib/state';

/**
 * Residents' own words under the headings of a story's slides. They are kept on this device, also where the
 * package itself lies on the host and no copy of it was made.
 */
export class RoomWords {
  /** Id of the package. */
  readonly id: string;
  readonly #kept: KeptValue<WrittenWords>;
  readonly #mask: (words: string) => string;
  readonly #names: NameRules;
  /** What was taken away last. */
  #gone: WrittenWords | null = $state.raw(null);

  private constructor(
    id: string,
    kept: KeptValue<WrittenWords>,
    mask: (words: string) => string,
    names: NameRules,
  ) {
    this.id = id;
    this.#kept = kept;
    this.#mask = mask;
    this.#names = names;
  }

  /** Fetches what is kept of a package, and what hides numbers and names of persons. */
  static async open(dataset: Dataset): Promise<RoomWords> {
    const { id } = dataset.info;
    const [{ maskPersonal }, { nameLikeness }, packages] = await Promise.all([
      loadStories(),
      loadPrivacy(),
      ownPackages(),
    ]);
    const known = dataset.groups.map(({ name }) => name);
    const names = { likeness: nameLikeness, areaNames: areaWords(dataset), known };
    return new RoomWords(id, await keptWords(packages, id), maskPersonal, names);
  }

  get saving(): Saving {
    return this.#kept.saving;
  }

  /** Whether the package itself is on this device, so that its words leave with it. */
  get withPackage(): boolean {
    return isOwnId(this.id);
  }

  /** What was taken away can be brought back. */
  get canRestore(): boolean {
    return this.#gone !== null;
  }

  text(slide: Slide, heading: number): string {
    return wordsAt(slide, heading, this.#kept.value);
  }

  /** All that is written in a story. */
  all(story: Story): readonly RoomWord[] {
    return roomWords(storyWithWords(story, this.#kept.value));
  }

  /** Headings of a slide under which something is written. */
  written(slide: Slide): number {
    return slide.room.filter((_, i) => this.text(slide, i).trim() !== '').length;
  }

  /** Takes up what is typed, and gives what is kept of it: neither numbers of persons nor what surely is a name. */
  write({ id }: Slide, heading: number, words: string): string {
    const kept = this.#mask(withoutSureNames(words, this.#names));
    this.#gone = null;
    this.#kept.set({ ...this.#kept.value, [wordsKey(id, heading)]: kept });
    return kept;
  }

  /** Words as they may be seen while they are typed: without numbers of persons. */
  masked(words: string): string {
    return this.#mask(words);
  }

  /** What of some words is a person's name, or may be one. */
  namesIn(words: string): Pick<FreeText, 'sure' | 'asked'> {
    return withoutNames(words, this.#names);
  }

  /** Takes all words of a story away; `restore` brings them back until something else is written. */
  clear({ slides }: Story): void {
    this.#gone = this.#kept.value;
    const brought = slides.flatMap(({ id, said = [] }) => said.map((_, i) => [wordsKey(id, i), ''] as const));
    this.#kept.set(Object.fromEntries(brought));
  }

  restore(): void {
    if (this.#gone !== null) this.#kept.set(this.#gone);
    this.#gone = null;
  }
}
