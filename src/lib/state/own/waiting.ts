/** Things that wait to be kept, by name; the last one of a name alone. */
export class Waiting<T> {
  readonly #items = new Map<string, T>();
  /** The newest thing ever of each name, so that an older one never comes back over it. */
  readonly #newest = new Map<string, T>();

  get size(): number {
    return this.#items.size;
  }

  put(name: string, item: T): void {
    this.#items.set(name, item);
    this.#newest.set(name, item);
  }

  /** Takes all that wait. */
  take(): readonly (readonly [name: string, item: T])[] {
    const all = [...this.#items];
    this.#items.clear();
    return all;
  }

  /** Puts back what could not be kept, unless something newer of its name has come since. */
  putBack(items: ReturnType<Waiting<T>['take']>): void {
    for (const [name, item] of items) if (this.#newest.get(name) === item) this.#items.set(name, item);
  }
}
