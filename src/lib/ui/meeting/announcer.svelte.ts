import type { Books } from '$lib/i18n';

type Words = Books['meeting'];

/** What is said to whoever cannot see it happen: a sentence in the language in use, whichever that becomes. */
export type Sentence = string | ((words: Words) => string);

/** Says something, once. */
export type Say = (sentence: Sentence) => void;

/** The last thing that happened. It is kept as a sentence to be made, so that it follows the language. */
export class Announcer {
  #said = $state.raw<{ readonly sentence: Sentence; readonly words: Words } | null>(null);
  readonly #words: () => Words;
  /** The same sentence twice is said twice: it ends otherwise. */
  #again = false;

  constructor(words: () => Words) {
    this.#words = words;
  }

  readonly say: Say = (sentence) => {
    this.#again = !this.#again;
    this.#said = { sentence, words: this.#words() };
  };

  /** In the language in use; a sentence that was given in another is said no more. */
  get text(): string {
    const said = this.#said;
    const words = this.#words();
    if (said === null || (typeof said.sentence === 'string' && said.words !== words)) return '';
    const text = typeof said.sentence === 'string' ? said.sentence : said.sentence(words);
    return this.#again ? text : `${text}\u00a0`;
  }
}
