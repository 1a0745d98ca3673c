import { loadStories } from '$lib/data';
import type { Slide, Story } from '$lib/domain';
import {
  keptWords,
  roomWords,
  storyWithWords,
  wordsAt,
  wordsKey,
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
  /** What was taken away last. */
  #gone: WrittenWords | null = $state.raw(null);

  private constructor(id: string, kept: KeptValue<WrittenWords>, mask: (words: string) => string) {
    this.id = id;
    this.#kept = kept;
    this.#mask = mask;
  }

  /** Fetches what is kept of a package, and what hides numbers of persons. */
  static async open(id: string): Promise<RoomWords> {
    const [{ maskPersonal }, packages] = await Promise.all([loadStories(), ownPackages()]);
    return new RoomWords(id, await keptWords(packages, id), maskPersonal);
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

  /** Takes up what is typed. Numbers of persons are not kept. */
  write({ id }: Slide, heading: number, words: string): void {
    this.#gone = null;
    this.#kept.set({ ...this.#kept.value, [wordsKey(id, heading)]: this.#mask(words) });
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
