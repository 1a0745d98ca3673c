import { HONORIFICS, isHonorific } from './honorifics';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;
const CAPITAL = /^\p{Lu}/u;
/** A word so short is an initial or a title, after which a full stop does not end a name. */
export const INITIAL = 3;

/** The words of a text and what stands between them. */
export class TextWords {
  readonly #text: string;
  readonly #words: readonly { readonly word: string; readonly start: number; readonly end: number }[];

  constructor(text: string) {
    this.#text = text;
    this.#words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      ...{ word, start: index, end: index + word.length },
    }));
  }

  get count(): number {
    return this.#words.length;
  }

  /** '' beyond the last. */
  word(at: number): string {
    return this.#words[at]?.word ?? '';
  }

  low(at: number): string {
    return this.word(at).toLowerCase();
  }

  isCapital(at: number): boolean {
    return CAPITAL.test(this.word(at));
  }

  /** Whether a word addresses a person. */
  addresses(at: number): boolean {
    return isHonorific(this.word(at), this.#gap(at));
  }

  /** Whether only a space stands before a word, or a full stop after an initial or a title. */
  joined(at: number): boolean {
    const before = this.#words[at - 1];
    if (this.#words[at] === undefined || before === undefined) return false;
    const gap = this.#gap(at - 1);
    const short = before.word.length <= INITIAL || HONORIFICS.has(before.word.toLowerCase());
    return /^[^\S\n]+$/.test(gap) || (short && /^\.[^\S\n]*$/.test(gap));
  }

  /** The text from one word to before another. */
  span(first: number, next: number): { readonly start: number; readonly end: number; readonly text: string } {
    const [start, end] = [this.#words[first]?.start ?? 0, this.#words[next - 1]?.end ?? 0];
    return { start, end, text: this.#text.slice(start, end) };
  }

  /** What stands between a word and the next. */
  #gap(at: number): string {
    return this.#text.slice(this.#words[at]?.end ?? 0, this.#words[at + 1]?.start ?? this.#text.length);
  }
}
