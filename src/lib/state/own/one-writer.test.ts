import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.svelte';
import { KeptValue, type ValueStore } from './kept-value.svelte';
import { OneWriter, type WindowLocks } from './one-writer';

/** The locks of a browser, by the rule of the Web Locks API: exclusive, in the order asked for. */
class Locks {
  readonly #held = new Set<string>();
  readonly #free = new Map<string, (() => void)[]>();

  /** The locks as a window sees them, and how the window is closed. */
  window(): { readonly locks: WindowLocks; readonly close: () => void } {
    const mine: string[] = [];
    const request = async (name: string, options: LockOptions, hold: () => Promise<unknown>) => {
      if (this.#held.has(name)) await this.#freed(name, options.signal);
      this.#held.add(name);
      mine.push(name);
      await hold();
      this.#release(name);
    };
    return {
      locks: { request } as unknown as WindowLocks,
      close: () => mine.forEach((name) => this.#release(name)),
    };
  }

  #freed(name: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#free.set(name, [...(this.#free.get(name) ?? []), resolve]);
      signal?.addEventListener('abort', () => reject(new DOMException('late', 'AbortError')));
    });
  }

  #release(name: string): void {
    this.#held.delete(name);
    this.#free.get(name)?.shift()?.();
  }
}

/** What two windows keep in: the same disk. */
class Disk implements ValueStore {
  readonly kept = new Map<string, unknown>();

  getValue(_store: 'drafts', key: string): Promise<unknown> {
    return Promise.resolve(structuredClone(this.kept.get(key)));
  }

  putValue(_store: 'drafts', key: string, value: unknown): Promise<void> {
    this.kept.set(key, structuredClone(value));
    return Promise.resolve();
  }
}

const NAME = 'rembug/milik-1';
const words = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((word) => typeof word === 'string') : [];

describe('two windows on one value', () => {
  let disk: Disk;
  let locks: Locks;
  const openWindow = async () => {
    const { locks: seen, close } = locks.window();
    const value = await KeptValue.open(NAME, words, disk, new Autosave(), new OneWriter(seen));
    return { value, close };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    disk = new Disk();
    locks = new Locks();
  });
  afterEach(() => vi.useRealTimers());

  it('one writes; the other is told, and writes nothing over it', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    other.value.set(['dari jendela dua']);
    await other.value.flush();
    one.value.set(['dari jendela satu']);
    const late = one.value.flush();
    await vi.advanceTimersByTimeAsync(1000);
    await late;
    expect(disk.kept.get(NAME)).toEqual(['dari jendela dua']);
    expect(one.value.saving).toEqual({ state: 'failed', fault: 'elsewhere' });
    expect([one.value.elsewhere, other.value.elsewhere]).toEqual([true, false]);
    expect(other.value.saving.state).toBe('saved');
  });

  it('one that read before the other wrote does not write when the other is closed', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    other.value.set(['dari jendela dua']);
    await other.value.flush();
    other.close();
    one.value.set(['dari jendela satu']);
    await one.value.flush();
    expect(disk.kept.get(NAME)).toEqual(['dari jendela dua']);
    expect(one.value.elsewhere).toBe(true);
    const anew = await openWindow();
    expect(await anew.value.claim()).toBe(true);
    anew.value.set([...anew.value.value, 'dari jendela satu']);
    await anew.value.flush();
    expect(disk.kept.get(NAME)).toEqual(['dari jendela dua', 'dari jendela satu']);
  });

  it('the place is free again once the window that wrote nothing is closed', async () => {
    const [one, other] = [await openWindow(), await openWindow()];
    expect(await other.value.claim()).toBe(true);
    const asked = one.value.claim();
    await vi.advanceTimersByTimeAsync(1000);
    expect([await asked, one.value.elsewhere]).toEqual([false, true]);
    other.close();
    expect([await one.value.claim(), one.value.elsewhere]).toEqual([true, false]);
  });

  it('a page read anew waits for itself to be put away', async () => {
    const before = await openWindow();
    before.value.set(['sebab']);
    await before.value.flush();
    const anew = await openWindow();
    const asked = anew.value.claim();
    await vi.advanceTimersByTimeAsync(200);
    before.close();
    expect(await asked).toBe(true);
  });
});
