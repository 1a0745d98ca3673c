import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from './autosave.svelte';

describe('Autosave', () => {
  let autosave: Autosave;
  let written: string[];
  const put = (word: string): void =>
    autosave.put('a', () => {
      written.push(word);
      return Promise.resolve();
    });

  beforeEach(() => {
    vi.useFakeTimers();
    autosave = new Autosave();
    written = [];
  });
  afterEach(() => vi.useRealTimers());

  it('writes a single press before anything else can happen to the page', async () => {
    put('disepakati');
    await Promise.resolve();
    expect(written).toEqual(['disepakati']);
  });

  it('writes what changes together once, as it is at last', async () => {
    for (const word of ['s', 'se', 'seb']) put(word);
    await Promise.resolve();
    expect(written).toEqual(['seb']);
  });

  it('writes what follows closely together, and a press after a pause at once again', async () => {
    put('s');
    await Promise.resolve();
    put('se');
    put('seb');
    await Promise.resolve();
    expect(written).toEqual(['s']);
    await vi.advanceTimersByTimeAsync(120);
    expect(written).toEqual(['s', 'seb']);
    await vi.advanceTimersByTimeAsync(120);
    put('sebab');
    await Promise.resolve();
    expect(written).toEqual(['s', 'seb', 'sebab']);
  });

  it('does not wait when asked to keep at once', () => {
    put('s');
    void autosave.flush();
    expect(written).toEqual(['s']);
  });
});
