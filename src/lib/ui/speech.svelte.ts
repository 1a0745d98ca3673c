import { textIn, type Lang, type Text } from '$lib/domain';
import {
  loadBook,
  loadProblemSentences,
  loadSay,
  sayIndonesian,
  type BookName,
  type Books,
  type Messages,
  type ProblemSentences,
  type Say,
} from '$lib/i18n';
import type { Preferences } from '$lib/state';

const LANGS: readonly Lang[] = ['id', 'en'];

/** The language in use. While another one is on its way, the page keeps speaking the last. */
export class Speech {
  #say = $state.raw<Say>(sayIndonesian);
  #problems = $state.raw<{ lang: Lang; sentences: ProblemSentences } | null>(null);
  #books = $state.raw<Readonly<Partial<Record<BookName, unknown>>>>({});
  /** Books under way; nothing on the page depends on it. */
  #asked: readonly BookName[] = [];
  #preferences: Preferences;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
    void this.#load();
  }

  get say(): Say {
    return this.#say;
  }

  get m(): Messages {
    return this.#say.m;
  }

  /** Sentences about data; null until `wantProblems` has fetched them. */
  get problems(): ProblemSentences | null {
    return this.#problems?.sentences ?? null;
  }

  /** Fetches the sentences about data in the language in use, unless they are there. */
  async wantProblems(): Promise<void> {
    const { lang } = this.#say;
    if (this.#problems?.lang === lang) return;
    const sentences = await loadProblemSentences(lang);
    if (lang === this.#say.lang) this.#problems = { lang, sentences };
  }

  /** Words that come after the first map, in the language in use; null while they are on their way. */
  book<Name extends BookName>(name: Name): Books[Name] | null {
    const book = this.#books[name] as Record<Lang, Books[Name]> | undefined;
    if (book === undefined) void this.#fetchBook(name);
    return book?.[this.#say.lang] ?? null;
  }

  /** A text that the package brought, in the language in use. */
  of(text: Text): string {
    return textIn(text, this.#say.lang);
  }

  /** Goes over to the other language; stays where it is when that cannot be fetched. */
  async switch(): Promise<void> {
    const before = this.#preferences.lang;
    this.#preferences.chooseLang(before === 'id' ? 'en' : 'id');
    try {
      await this.#load();
    } catch {
      this.#preferences.chooseLang(before);
    }
  }

  /** Fetches all languages, with their sentences about data, so that one may change without a line. */
  async fetchAll(): Promise<void> {
    await Promise.all(LANGS.flatMap((lang) => [loadSay(lang), loadProblemSentences(lang)]));
  }

  async #fetchBook(name: BookName): Promise<void> {
    if (this.#asked.includes(name)) return;
    this.#asked = [...this.#asked, name];
    try {
      const book = await loadBook(name);
      this.#books = { ...this.#books, [name]: book };
    } catch {
      // Asked for again when it is next needed: the network may be back.
      this.#asked = this.#asked.filter((asked) => asked !== name);
    }
  }

  async #load(): Promise<void> {
    const { lang } = this.#preferences;
    const say = await loadSay(lang);
    if (lang === this.#preferences.lang) this.#say = say;
  }
}
