import type * as parts from './explore/later';
import { focusSearch } from './explore/search-focus';

type Parts = typeof parts;

/** The parts of the page that come after the first map. */
export class Later {
  #parts = $state.raw<Parts | null>(null);
  #failed = $state.raw(false);
  #asked = false;
  #searchAsked = false;

  /** Null until they are there. */
  get parts(): Parts | null {
    return this.#parts;
  }

  /** They could not be fetched: the line may be down. */
  get failed(): boolean {
    return this.#failed;
  }

  /** "/" was pressed: the search takes the focus, as soon as it is there. */
  askSearch(): void {
    this.#searchAsked = !focusSearch();
  }

  /** Whether the search was asked for before it was there; says so once. */
  takeSearchAsked(): boolean {
    const asked = this.#searchAsked;
    this.#searchAsked = false;
    return asked;
  }

  /** Fetches them, once; after a failure the next call tries again. */
  async fetch(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    this.#failed = false;
    try {
      this.#parts = await import('./explore/later');
    } catch {
      this.#asked = false;
      this.#failed = true;
    }
  }
}
