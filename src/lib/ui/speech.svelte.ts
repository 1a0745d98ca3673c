import { textIn, type Lang, type Text } from '$lib/domain';
import {
  loadProblemSentences,
  loadSay,
  sayIndonesian,
  type Messages,
  type ProblemSentences,
  type Say,
} from '$lib/i18n';
import type { Preferences } from '$lib/state';

/** The language in use. While another one is on its way, the page keeps speaking the last. */
export class Speech {
  #say = $state.raw<Say>(sayIndonesian);
  #problems = $state.raw<{ lang: Lang; sentences: ProblemSentences } | null>(null);
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

  /** A text that the package brought, in the language in use. */
  of(text: Text): string {
    return textIn(text, this.#say.lang);
  }

  /** Goes over to the other language. */
  async switch(): Promise<void> {
    this.#preferences.chooseLang(this.#preferences.lang === 'id' ? 'en' : 'id');
    await this.#load();
  }

  async #load(): Promise<void> {
    const { lang } = this.#preferences;
    const say = await loadSay(lang);
    if (lang === this.#preferences.lang) this.#say = say;
  }
}
