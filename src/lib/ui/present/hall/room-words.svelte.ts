import { loadStories } from '$lib/data';
import { isOwnId, ownPackages, type KeptValue } from '$lib/state';

/** What residents said, by slide and heading: "<slide>/<number>" → words. */
type Written = Readonly<Record<string, string>>;

/** Words of packages that are not on this device: they last as long as the page. */
const inMemory: Record<string, Written> = {};

function readWritten(kept: unknown): Written {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, words]) => typeof words === 'string')) as Written;
}

/** Residents' own words under the headings of a story's slides, kept with a package of this device. */
export class RoomWords {
  readonly #id: string;
  #kept = $state.raw<KeptValue<Written> | null>(null);
  #written = $state.raw<Written>({});
  #mask: (words: string) => string = (words) => words;

  constructor(id: string) {
    this.#id = id;
    this.#written = inMemory[id] ?? {};
  }

  /** Fetches what is kept, and what hides numbers of persons; done before anything is typed. */
  async open(): Promise<void> {
    this.#mask = (await loadStories()).maskPersonal;
    if (!isOwnId(this.#id)) return;
    const packages = await ownPackages();
    this.#kept = await packages.kept('tulisan', this.#id, readWritten);
    this.#written = { ...this.#kept.value, ...this.#written };
  }

  /** How the keeping stands; null where words are only in memory. */
  get saving(): 'saved' | 'saving' | 'failed' | null {
    return this.#kept?.saving.state ?? null;
  }

  text(slide: string, heading: number): string {
    return this.#written[`${slide}/${heading}`] ?? '';
  }

  /** Takes up what is typed. Numbers of persons are not kept. */
  write(slide: string, heading: number, words: string): void {
    this.#written = { ...this.#written, [`${slide}/${heading}`]: this.#mask(words) };
    if (this.#kept === null) inMemory[this.#id] = this.#written;
    else this.#kept.set(this.#written);
  }
}
