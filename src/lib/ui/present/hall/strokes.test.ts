import { describe, expect, it } from 'vitest';
import { strokeAsks } from './strokes';

describe('fingers in the hall', () => {
  it('goes on and back by a swipe, and tells a tap from them', () => {
    expect(strokeAsks(-120, 10, true)).toEqual({ do: 'forward' });
    expect(strokeAsks(120, -10, true)).toEqual({ do: 'back' });
    expect(strokeAsks(2, 3, true)).toBe('tap');
    expect(strokeAsks(0, 0, false)).toBe('tap');
  });

  it('does nothing for a stroke up or down, a short one, or a mouse that is drawn', () => {
    expect(strokeAsks(60, 120, true)).toBeNull();
    expect(strokeAsks(30, 0, true)).toBeNull();
    expect(strokeAsks(-120, 0, false)).toBeNull();
  });
});
