import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Taps } from './taps';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('taps of a finger', () => {
  const at = { x: 100, y: 100 };
  const near = { x: 110, y: 95 };
  const far = { x: 400, y: 100 };

  /** Taps one after another, and what came of them at once and in the end. */
  function tapped(...spots: readonly { x: number; y: number }[]): readonly [string, string] {
    const taps = new Taps();
    let done = '';
    for (const spot of spots)
      taps.tap(
        spot,
        () => (done += '1'),
        () => (done += '2'),
      );
    const atOnce = done;
    vi.runAllTimers();
    return [atOnce, done];
  }

  it('does one tap once it is clear that it stays alone', () => {
    expect(tapped(at)).toEqual(['', '1']);
  });

  it('does two in one place together, and never the single one', () => {
    expect(tapped(at, near)).toEqual(['2', '2']);
    expect(tapped(at, near, at)).toEqual(['2', '21']);
  });

  it('does two far apart one after the other', () => {
    expect(tapped(at, far)).toEqual(['1', '11']);
  });

  it('does at once what is settled, and nothing that is forgotten', () => {
    const taps = new Taps();
    const once = vi.fn();
    taps.tap(at, once, vi.fn());
    taps.settle();
    expect(once).toHaveBeenCalledOnce();
    taps.tap(at, once, vi.fn());
    taps.forget();
    vi.runAllTimers();
    expect(once).toHaveBeenCalledOnce();
  });
});
