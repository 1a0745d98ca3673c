import type { Autosave, Saving } from './autosave.svelte';
import { OneWriter, sameKept } from './one-writer';

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
  readonly #writer: OneWriter;
  /** What was kept when it was read. */
  readonly #kept: unknown;

  private constructor(
    name: string,
    [value, kept]: readonly [T, unknown],
    store: ValueStore,
    autosave: Autosave,
    writer: OneWriter,
  ) {
    this.#value = $state.raw(value);
    this.#name = name;
    this.#kept = kept;
    this.#store = store;
    this.#autosave = autosave;
    this.#writer = writer;
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
    writer: OneWriter = new OneWriter(undefined),
  ): Promise<KeptValue<T>> {
    let kept: unknown;
    await autosave.attempt(async () => {
      kept = await store.getValue('drafts', name);
    });
    return new KeptValue(name, [read(kept), kept], store, autosave, writer);
  }

  get value(): T {
    return this.#value;
  }

  /**
   * Takes another value and keeps it soon; on the device no more than 300 ms are lost. Where another window is
   * known to be the one that writes, it stands in this one alone.
   */
  set(value: T): void {
    this.#value = value;
    if (this.elsewhere) return;
    const write = (): Promise<void> => this.#store.putValue('drafts', this.#name, value);
    this.#autosave.put(this.#name, () => this.#writer.write(this.#name, this.#unchanged, write));
  }

  /** Whether another window is the one that writes this value: nothing that is set here is kept. */
  get elsewhere(): boolean {
    return this.#writer.isElsewhere(this.#name);
  }

  /** Asks to be the window that writes this value; whether it is. The first that sets it asks by itself. */
  claim(): Promise<boolean> {
    return this.#writer.claim(this.#name, this.#unchanged);
  }

  readonly #unchanged = async (): Promise<boolean> =>
    sameKept(await this.#store.getValue('drafts', this.#name), this.#kept);

  /** How the keeping stands: of this value and of all else that is kept of the packages. */
  get saving(): Saving {
    return this.#autosave.saving;
  }

  /** Keeps at once what waits to be kept. */
  flush(): Promise<void> {
    return this.#autosave.flush();
  }
}
