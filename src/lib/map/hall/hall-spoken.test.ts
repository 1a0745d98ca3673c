import { describe, expect, it } from 'vitest';
import type { IdRaster } from '../id-raster';
import type { HallGround } from './hall-ground';
import type { HallAsk } from './hall-ask';
import { placeHallLabels } from './hall-labels';

const [WIDE, HIGH] = [300, 200];

/** Strips beside one another, each so many px wide. */
function strips(...widths: readonly number[]): HallGround {
  const ids = new Uint16Array(WIDE * HIGH);
  let left = 0;
  const parts = widths.map((width, area) => {
    for (let y = 0; y < HIGH; y += 1) ids.fill(area + 1, y * WIDE + left, y * WIDE + left + width);
    left += width;
    return { left: left - width, top: 0, right: left, bottom: HIGH };
  });
  const raster = { width: WIDE, height: HIGH, ids } as unknown as IdRaster;
  return { raster, parts, pixels: Uint32Array.from(widths, (width) => width * HIGH) };
}

const ask = (over: Partial<HallAsk>): HallAsk => ({
  wordings: (area) => [[`RW 0${String(area)} · 21%`], [`0${String(area)}`, '21%']],
  sizes: [20],
  measure: (lines, size) => ({
    width: Math.max(...lines.map((line) => line.length)) * 0.5 * size,
    height: lines.length * size,
  }),
  rank: () => 0,
  asked: [0, 1, 2],
  most: 12,
  taken: [],
  spoken: [],
  avoided: [],
  ...over,
});

describe('what is spoken of', () => {
  const ground = strips(140, 20, 140);

  it('is labelled though its label has no room in it; others keep clear of that', () => {
    expect(placeHallLabels(ground, ask({})).left).toEqual([1]);
    const { placed, left } = placeHallLabels(ground, ask({ spoken: [1] }));
    expect(left).toEqual([]);
    const [first, ...others] = placed;
    expect(first).toMatchObject({ area: 1, within: false, lines: ['01', '21%'] });
    expect(others.every(({ within }) => within)).toBe(true);
    for (const other of others) {
      const apart =
        other.right <= (first?.left ?? 0) ||
        other.left >= (first?.right ?? 0) ||
        other.bottom <= (first?.top ?? 0) ||
        other.top >= (first?.bottom ?? 0);
      expect(apart).toBe(true);
    }
  });

  it('is among the few that are labelled, and the rest is left out because they are enough', () => {
    const { placed, full, left } = placeHallLabels(ground, ask({ spoken: [2], most: 1 }));
    expect(placed.map(({ area }) => area)).toEqual([2]);
    expect([full, left]).toEqual([true, [0, 1]]);
    expect(placeHallLabels(ground, ask({})).full).toBe(false);
  });

  it('has letters of the size at which those of the highest rank have room', () => {
    const narrow = strips(60, 120, 120);
    const rank = (area: number): number => (area === 0 ? 1 : 0);
    const sizes = [48, 30];
    const wordings = (): string[][] => [['21%']];
    expect(placeHallLabels(narrow, ask({ rank, sizes, wordings, most: 2 })).size).toBe(30);
  });
});
