import type { Bin, BinRole, Shade } from '$lib/domain';
import { describe, expect, it } from 'vitest';
import { colourise } from './colourise';
import { hatchTiles } from './hatch';
import { createRaster } from './id-raster';
import { colourTable, pixelOf } from './lookup';

const bin = (role: BinRole, ground: string, hatch: string | null): Bin => ({
  role,
  min: NaN,
  max: NaN,
  count: 0,
  fill: { ground, hatch },
});

const bins = [
  bin('class', '#fee0d2', null),
  bin('class', '#de2d26', null),
  bin('zero', '#e6f0ee', null),
  bin('missing', '#f1efea', '#8b8f94'),
  bin('suppressed', '#f1efea', '#8b8f94'),
];

const shade = {
  binOf: Uint8Array.of(0, 1, 2, 3, 4, 9),
  classification: { method: 'alami', asked: 2, got: 2, bins },
} as unknown as Shade;

/** What a whole raster of one area looks like: rows of pixels. */
function painted(area: number, ratio = 1, phase = { x: 0, y: 0 }): Uint32Array {
  const raster = createRaster(48, 48, 7);
  raster.ids.fill(area + 1);
  const pixels = new Uint32Array(48 * 48);
  colourise(raster, colourTable(shade, 7, '#ffffff'), hatchTiles(ratio), phase, pixels);
  return pixels;
}

describe('pixelOf', () => {
  it('has the bytes of the colour in the order of ImageData, opaque', () => {
    expect([...new Uint8Array(Uint32Array.of(pixelOf('#12abEF')).buffer)]).toEqual([0x12, 0xab, 0xef, 255]);
  });
});

describe('colourise', () => {
  it('paints a class in exactly its colour, and ground not at all', () => {
    expect(new Set(painted(1))).toEqual(new Set([pixelOf('#de2d26')]));
    expect(new Set(painted(-1))).toEqual(new Set([0]));
  });

  it('paints what the shade does not reach as paper, which is no class', () => {
    expect(new Set(painted(5))).toEqual(new Set([pixelOf('#ffffff')]));
    expect(new Set(painted(6))).toEqual(new Set([pixelOf('#ffffff')]));
  });

  it.each([1, 1.25, 2])(
    'makes missing and suppressed unlike every class and each other, at ratio %s',
    (ratio) => {
      const missing = painted(3, ratio);
      const suppressed = painted(4, ratio);
      const look = new Set([pixelOf('#f1efea'), pixelOf('#8b8f94')]);
      expect(new Set(missing)).toEqual(look);
      expect(new Set(suppressed)).toEqual(look);
      expect(missing).not.toEqual(suppressed);
      const marked = (pixels: Uint32Array) =>
        pixels.filter((pixel) => pixel === pixelOf('#8b8f94')).length / pixels.length;
      // Enough line to be seen, enough ground to be read: 1.75 of 8 px across for the lines.
      expect(marked(missing)).toBeGreaterThan(0.15);
      expect(marked(missing)).toBeLessThan(0.35);
      expect(marked(suppressed)).toBeGreaterThan(0.08);
      expect(marked(suppressed)).toBeLessThan(0.3);
    },
  );

  it('draws lines for missing: alike along x + y', () => {
    const pixels = painted(3);
    for (let i = 1; i < 40; i += 1) expect(pixels[i * 48]).toBe(pixels[i]);
    expect(new Set(pixels.subarray(0, 48)).size).toBe(2);
  });

  it('keeps the hatch in its place on the ground when the frame moves', () => {
    const here = painted(3);
    const moved = painted(3, 1, { x: 5, y: -3 });
    for (let y = 3; y < 40; y += 1) {
      for (let x = 0; x < 40; x += 1) expect(moved[y * 48 + x]).toBe(here[(y - 3) * 48 + x + 5]);
    }
  });
});
