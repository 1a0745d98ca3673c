import type { KeptValue } from './kept-value.svelte';

/** Kept values that are open, by name: every page that opens one holds the very same. */
export class OpenValues {
  readonly #open = new Map<string, Promise<KeptValue<unknown>>>();

  /** The value of a name; `open` reads it when nobody has yet. A name has one type for good. */
  take<T>(name: string, open: () => Promise<KeptValue<T>>): Promise<KeptValue<T>> {
    const value = (this.#open.get(name) as Promise<KeptValue<T>> | undefined) ?? open();
    this.#open.set(name, value as Promise<KeptValue<unknown>>);
    return value;
  }

  /** Has a value read anew by whoever takes it next: another window has written it. */
  forget(name: string): void {
    this.#open.delete(name);
  }
}
