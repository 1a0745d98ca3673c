import type { Autosave, Saving } from './autosave.svelte';

/** What a kept value asks of the store. */
export interface ValueStore {
  getValue(store: 'drafts', key: string): Promise<unknown>;
  putValue(store: 'drafts', key: string, value: unknown): Promise<void>;
}

/**
 * A value that is kept on this device at every change, under a name of the store `drafts`. Plain data only:
 * objects, arrays, texts, numbers, null.
 */
export class KeptValue<T> {
  #value: T;
  readonly #name: string;
  readonly #store: ValueStore;
  readonly #autosave: Autosave;

  private constructor(name: string, value: T, store: ValueStore, autosave: Autosave) {
    this.#value = $state.raw(value);
    this.#name = name;
    this.#store = store;
    this.#autosave = autosave;
  }

  /**
   * Reads what is kept. `read` makes a value of it whatever it is: undefined where nothing is kept yet, or
   * what an older version of this program has left. Where the device refuses to be read, `saving` says so and
   * the value begins as if nothing were kept.
   */
  static async open<T>(
    name: string,
    read: (kept: unknown) => T,
    store: ValueStore,
    autosave: Autosave,
  ): Promise<KeptValue<T>> {
    let kept: unknown;
    await autosave.attempt(async () => {
      kept = await store.getValue('drafts', name);
    });
    return new KeptValue(name, read(kept), store, autosave);
  }

  get value(): T {
    return this.#value;
  }

  /** Takes another value and keeps it soon; on the device no more than 300 ms are lost. */
  set(value: T): void {
    this.#value = value;
    this.#autosave.put(this.#name, () => this.#store.putValue('drafts', this.#name, value));
  }

  /** How the keeping stands: of this value and of all else that is kept of the packages. */
  get saving(): Saving {
    return this.#autosave.saving;
  }

  /** Keeps at once what waits to be kept. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }
}
