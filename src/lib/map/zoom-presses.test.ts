import { describe, expect, it } from 'vitest';
import { ZoomPresses } from './zoom-presses';

const LIMITS = { least: 14, most: 20, snap: 0.25 };

describe('presses of the zoom buttons', () => {
  it('add up while the map is on its way, also while it is making the first ones good', () => {
    const presses = new ZoomPresses();
    expect(presses.press(1, 16, LIMITS)).toBe(16.5);
    expect(presses.press(1, 16, LIMITS)).toBe(17);
    expect(presses.rested(16.5)).toBe(17);
    // The map still says where it was when it set out.
    expect(presses.press(1, 16.5, LIMITS)).toBe(17.5);
    expect(presses.rested(17)).toBe(17.5);
    expect(presses.rested(17.5)).toBeNull();
    expect(presses.press(-1, 17.5, LIMITS)).toBe(17);
  });

  it('end where the map ends, and ask no more than once for what it cannot do', () => {
    const presses = new ZoomPresses();
    expect(presses.press(1, 19.9, LIMITS)).toBe(20);
    expect(presses.rested(19.9)).toBe(20);
    expect(presses.rested(19.9)).toBeNull();
    expect(presses.press(-1, 14.2, LIMITS)).toBe(14);
  });

  it('go to round levels, or to any where there are none, and are forgotten with the view they were made in', () => {
    const presses = new ZoomPresses();
    expect(presses.press(1, 16.33, LIMITS)).toBe(16.75);
    presses.forget();
    expect(presses.rested(16)).toBeNull();
    expect(presses.press(1, 16.33, { ...LIMITS, snap: 0 })).toBeCloseTo(16.83, 9);
  });
});
