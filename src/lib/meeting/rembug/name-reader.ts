import { HONORIFICS } from './honorifics';
import { COMMON_WORDS, HOUSE_KINDS, HOUSES, isOffice, NAMED_PLACES } from './office-words';
import type { Likeness } from './role';
import { INITIAL, type TextWords } from './text-words';

/** What of a text looks like a person's name. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A form of address stands before it; without one somebody has to say whether it is a name. */
  readonly sure: boolean;
}

/** What names are looked for with. */
export interface NameRules {
  readonly likeness: Likeness;
  /** Words of the names of the package's own areas, lower-case. */
  readonly areaNames: ReadonlySet<string>;
  /** Names that are no person's: of groups, or because somebody has said so. */
  readonly known?: readonly string[];
}

const ACRONYM = /^\p{Lu}{2,}$/u;

/** What was read. */
interface Step {
  /** Where reading goes on. */
  readonly next: number;
  readonly name: NameSpan | null;
}

/** Reads from one word of a text on: a name that begins there, or none. */
export class NameReader {
  readonly #words: TextWords;
  readonly #rules: NameRules;

  constructor(words: TextWords, rules: NameRules) {
    this.#words = words;
    this.#rules = rules;
  }

  at(at: number): Step {
    const words = this.#words;
    const next = at + 1;
    if (NAMED_PLACES.has(words.low(at))) return { next: this.#pastPlace(next), name: null };
    if (words.addresses(at)) return this.#addressed(next);
    const house = HOUSES.has(words.low(at)) && words.joined(next) && words.isCapital(next);
    if (house && !HOUSE_KINDS.has(words.low(next)) && this.#mayName(next)) return this.#span(next, false);
    return this.#unaddressed(at);
  }

  /** "Gang Haji Mahmud": what follows is what the place is called. */
  #pastPlace(at: number): number {
    let next = at;
    while (this.#words.joined(next) && (this.#words.isCapital(next) || HONORIFICS.has(this.#words.low(next))))
      next += 1;
    return next;
  }

  #addressed(at: number): Step {
    const words = this.#words;
    let first = at;
    while (words.joined(first) && words.addresses(first)) first += 1;
    if (!words.joined(first) || !this.#mayName(first)) return this.#pastOffice(first);
    const likely = this.#likeness(first) === 2;
    // "teh" is a drink as well, "mas" is gold, "kang" the handle of a pan.
    const weak = HONORIFICS.get(words.low(first - 1)) === 'weak';
    if (words.isCapital(first) && (likely || !weak)) return this.#span(first, true);
    return likely && !COMMON_WORDS.has(words.low(first))
      ? this.#span(first, false)
      : { next: first, name: null };
  }

  /** "Ibu PKK Siti Aminah": a name may follow an office. */
  #pastOffice(first: number): Step {
    const words = this.#words;
    let next = first;
    while (words.joined(next) && isOffice(words.word(next))) next += 1;
    const named = next > first && words.joined(next) && words.isCapital(next) && this.#mayName(next);
    return named && this.#likeness(next) === 2 ? this.#span(next, false) : { next: first, name: null };
  }

  /** "Siti Aminah", "siti aminah": told by its words alone. */
  #unaddressed(at: number): Step {
    const words = this.#words;
    if (!this.#mayName(at) || this.#likeness(at) !== 2) return { next: at + 1, name: null };
    const { next, name } = this.#span(at, false);
    const single = words.isCapital(at) && !COMMON_WORDS.has(words.low(at));
    const ofThing = words.joined(at) && this.#tellsThing(at - 1);
    return { next, name: !ofThing && (single || next - at > 1) ? name : null };
  }

  /** The name that begins here, with all words that go on with it. */
  #span(first: number, sure: boolean): Step {
    let next = first + 1;
    const goesOn = (at: number): boolean => this.#words.isCapital(at) || this.#likeness(at) === 2;
    while (this.#words.joined(next) && this.#mayName(next) && goesOn(next)) next += 1;
    return { next, name: { ...this.#words.span(first, next), sure } };
  }

  /** Whether a word may be part of a name: no office, no area, no word of things, no acronym. */
  #mayName(at: number): boolean {
    const word = this.#words.word(at);
    if (/\d/.test(word) || isOffice(word) || this.#rules.areaNames.has(this.#words.low(at))) return false;
    return !this.#tellsThing(at) && (!ACRONYM.test(word) || this.#likeness(at) === 2);
  }

  /** A word of groups, places or answers; one that nothing is known of is none of them. */
  #tellsThing(at: number): boolean {
    const low = this.#words.low(at);
    return low.length >= INITIAL && this.#rules.likeness(low.charAt(0).toUpperCase() + low.slice(1)) === 0;
  }

  #likeness(at: number): 0 | 1 | 2 {
    return this.#rules.likeness(this.#words.word(at));
  }
}
