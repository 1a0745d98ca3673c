import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.svelte';
import { KeptValue, type ValueStore } from './kept-value.svelte';
import { StoreError } from './own-store';

/** A store in memory that can be told to fail. */
class Memory implements ValueStore {
  readonly kept = new Map<string, unknown>();
  fault: StoreError | null = null;
  writes = 0;

  getValue(_store: 'drafts', key: string): Promise<unknown> {
    return this.fault === null ? Promise.resolve(this.kept.get(key)) : Promise.reject(this.fault);
  }

  putValue(_store: 'drafts', key: string, value: unknown): Promise<void> {
    this.writes += 1;
    if (this.fault !== null) return Promise.reject(this.fault);
    this.kept.set(key, value);
    return Promise.resolve();
  }
}

const words = (kept: unknown): readonly string[] =>
  Array.isArray(kept) ? kept.filter((word) => typeof word === 'string') : [];

describe('KeptValue', () => {
  let memory: Memory;
  let autosave: Autosave;
  const open = (): Promise<KeptValue<readonly string[]>> =>
    KeptValue.open('cerita/milik-1', words, memory, autosave);

  beforeEach(() => {
    vi.useFakeTimers();
    memory = new Memory();
    autosave = new Autosave();
  });
  afterEach(() => vi.useRealTimers());

  it('begins with what its reader makes of what is kept, and of nothing', async () => {
    expect((await open()).value).toEqual([]);
    memory.kept.set('cerita/milik-1', ['sebab', 7, 'akibat']);
    expect((await open()).value).toEqual(['sebab', 'akibat']);
  });

  it('keeps the last of what is typed within 300 ms, in one writing', async () => {
    const value = await open();
    for (const word of ['s', 'se', 'seb']) value.set([word]);
    expect(value.value).toEqual(['seb']);
    expect(value.saving.state).toBe('saving');
    await vi.advanceTimersByTimeAsync(300);
    expect(memory.kept.get('cerita/milik-1')).toEqual(['seb']);
    expect(memory.writes).toBe(1);
    expect(value.saving.state).toBe('saved');
  });

  it('keeps at once when asked, as when the page is put away', async () => {
    const value = await open();
    value.set(['sebab']);
    await value.flush();
    expect(memory.kept.get('cerita/milik-1')).toEqual(['sebab']);
  });

  it('tells a failure with its cause, keeps the value in mind, and tries again with the next change', async () => {
    const value = await open();
    memory.fault = new StoreError('full');
    value.set(['sebab']);
    await value.flush();
    expect(value.saving).toEqual({ state: 'failed', fault: 'full' });
    expect(value.value).toEqual(['sebab']);
    memory.fault = null;
    const other = await KeptValue.open('rembug/milik-1', words, memory, autosave);
    other.set(['hadir']);
    await other.flush();
    expect(memory.kept.get('cerita/milik-1')).toEqual(['sebab']);
    expect(value.saving.state).toBe('saved');
  });

  it('does not let a writing that failed come back over a newer one', async () => {
    const value = await open();
    let refuse: (error: StoreError) => void = () => undefined;
    vi.spyOn(memory, 'putValue').mockImplementationOnce(
      () => new Promise<void>((_, reject) => (refuse = reject)),
    );
    value.set(['lama']);
    const slow = value.flush();
    value.set(['baru']);
    const quick = value.flush();
    refuse(new StoreError('refused'));
    await Promise.all([slow, quick]);
    await value.flush();
    expect(memory.kept.get('cerita/milik-1')).toEqual(['baru']);
  });

  it('begins empty and says so where the device refuses to be read', async () => {
    memory.fault = new StoreError('refused');
    const value = await open();
    expect(value.value).toEqual([]);
    expect(value.saving).toEqual({ state: 'failed', fault: 'refused' });
  });
});
