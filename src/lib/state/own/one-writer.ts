import { SvelteSet } from 'svelte/reactivity';

/** Nothing was written: another window is the one that writes. */
export class ElsewhereError extends Error {}

/** A page that is read anew waits this long at most for itself to be put away. */
const WAIT_MS = 700;

/** What is asked of the browser: locks that all windows of the site share. */
export type WindowLocks = Pick<LockManager, 'request'>;

/** Whether what is kept is still what this window has read. */
export type Unchanged = () => Promise<boolean>;

/**
 * Sees to it that of all windows one alone writes under a name: whoever comes first, as long as its page lives.
 * A window that read before another wrote never writes over it. Where the browser has no locks every window may.
 */
export class OneWriter {
  readonly #locks: WindowLocks | undefined;
  readonly #held = new Set<string>();
  readonly #asked = new Map<string, Promise<boolean>>();
  readonly #elsewhere = new SvelteSet<string>();

  constructor(locks: WindowLocks | undefined) {
    this.#locks = locks;
  }

  /** Whether another window writes under a name, or has written since this one read. */
  isElsewhere(name: string): boolean {
    return this.#elsewhere.has(name);
  }

  /** Asks to be the window that writes under a name; whether it is. No where the device cannot be read. */
  claim(name: string, unchanged: Unchanged): Promise<boolean> {
    return this.#askOnce(name, unchanged).catch(() => false);
  }

  /** Has something written under a name; fails with an ElsewhereError where another window is the one that writes. */
  async write(name: string, unchanged: Unchanged, write: () => Promise<void>): Promise<void> {
    // Nothing is waited for once it is clear: a page that is put away has no later.
    if (!this.#mayWrite(name) && !(await this.#askOnce(name, unchanged))) throw new ElsewhereError();
    return write();
  }

  #mayWrite(name: string): boolean {
    return this.#locks === undefined || this.#held.has(name);
  }

  #askOnce(name: string, unchanged: Unchanged): Promise<boolean> {
    if (this.#mayWrite(name)) return Promise.resolve(true);
    const asked = this.#asked.get(name) ?? this.#ask(name, unchanged).finally(() => this.#asked.delete(name));
    this.#asked.set(name, asked);
    return asked;
  }

  async #ask(name: string, unchanged: Unchanged): Promise<boolean> {
    const release = await this.#lock(name);
    let may = false;
    try {
      may = release !== null && (await unchanged());
    } finally {
      if (may) this.#held.add(name);
      else release?.();
    }
    if (may) this.#elsewhere.delete(name);
    else this.#elsewhere.add(name);
    return may;
  }

  /** Holds the lock of a name; how to let go of it, or null where another window holds it. */
  #lock(name: string): Promise<(() => void) | null> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), WAIT_MS);
    return new Promise((resolve) => {
      const hold = (): Promise<void> => {
        clearTimeout(timer);
        return new Promise((release) => resolve(release));
      };
      const asked = this.#locks?.request(`peta-rembug/${name}`, { signal: late.signal }, hold);
      asked?.catch(() => resolve(null));
    });
  }
}

/** Whether two values of plain data are the same, as they are kept. */
export function sameKept(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
