import { describe, expect, it } from 'vitest';
import { createRaster, type IdRaster } from './id-raster';
import { closeCracks, enlarge } from './mend-raster';
import { rastered, rows } from './testing/pixel-areas';
import type { Ring } from './testing/area-set';

function drawn(lines: readonly string[]): IdRaster {
  const raster = createRaster(lines[0]?.length ?? 0, lines.length, 9);
  [...lines.join('')].forEach((sign, i) => (raster.ids[i] = sign === '.' ? 0 : sign.charCodeAt(0) - 48));
  return raster;
}

const speck = (x: number, y: number): Ring => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.1],
];

describe('closeCracks', () => {
  it('closes a crack one pixel wide, across and down', () => {
    const raster = drawn(['11.22', '11.22', '.....', '33333']);
    closeCracks(raster);
    expect(rows(raster)).toEqual(['11122', '11122', '11.22', '33333']);
  });

  it('leaves wider gaps, and ground at the edge, as they are', () => {
    const open = ['1..2', '1..2', '....', '....', '3333', '....'];
    const raster = drawn(open);
    closeCracks(raster);
    expect(rows(raster)).toEqual(open);
  });
});

describe('giveOnePixel', () => {
  it('gives every area too small for a pixel centre a pixel of its own', () => {
    const square: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    const raster = rastered([[square], [speck(2.1, 2.1)], [speck(2.2, 2.2)], [speck(0.1, 0.1)]], 4, 4);
    expect([2, 3, 4].map((id) => raster.ids.filter((other) => other === id).length)).toEqual([1, 1, 1]);
    expect(raster.ids[2 * 4 + 2]).toBe(2);
    expect(raster.ids[0]).toBe(4);
  });

  it('gives none to what lies outside', () => {
    expect(rows(rastered([[speck(-3, 1)], [speck(1, 7)]], 2, 2))).toEqual(['..', '..']);
  });
});

describe('enlarge', () => {
  it('repeats each coarse pixel', () => {
    const fine = createRaster(6, 4, 9);
    enlarge(drawn(['12.', '3.4']), fine);
    expect(rows(fine)).toEqual(['1122..', '1122..', '33..44', '33..44']);
  });
});
