import { describe, expect, it } from 'vitest';
import { areaAt, AreaRasteriser, createRaster } from './id-raster';
import type { Ring } from './testing/area-set';
import { AS_IS, pixelAreas, rastered, rows } from './testing/pixel-areas';

const box = (x0: number, y0: number, x1: number, y1: number): Ring => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

describe('the id raster', () => {
  it('shares the pixels of two squares between them: each exactly once', () => {
    expect(rows(rastered([[box(0, 0, 3.5, 4)], [box(3.5, 0, 7, 4)]], 7, 4))).toEqual(
      Array<string>(4).fill('1112222'),
    );
  });

  it('gives a pixel to the area that holds its centre', () => {
    expect(rows(rastered([[box(0.6, 0.4, 2.6, 1.4)]], 4, 2))).toEqual(['.11.', '....']);
  });

  it('fills rings of both directions', () => {
    const square = box(1, 1, 4, 3);
    const once = rows(rastered([[square]], 5, 4));
    expect(once).toEqual(['.....', '.111.', '.111.', '.....']);
    expect(rows(rastered([[[...square].reverse()]], 5, 4))).toEqual(once);
  });

  it('leaves a hole open, and lets the area within it fill it', () => {
    const hole = [...box(2, 1, 4, 3)].reverse();
    const ring = [box(0, 0, 6, 4), hole];
    expect(rows(rastered([ring], 6, 4))).toEqual(['111111', '11..11', '11..11', '111111']);
    expect(rows(rastered([ring, [box(2, 1, 4, 3)]], 6, 4))).toEqual(['111111', '112211', '112211', '111111']);
  });

  it('follows the nonzero rule where a ring crosses over itself', () => {
    const twice: Ring = [...box(0, 0, 4, 4), ...box(0, 0, 4, 4)];
    expect(rows(rastered([[twice]], 4, 4))).toEqual(Array<string>(4).fill('1111'));
  });

  it('clips what reaches beyond its sides', () => {
    const raster = rastered([[box(-1e6, -1e6, 2, 1e6)], [box(2, -50, 900, 1)]], 4, 2);
    expect(rows(raster)).toEqual(['1122', '11..']);
  });

  it('says which areas hold no pixel centre', () => {
    const packed = pixelAreas([[box(1.1, 1.1, 1.3, 1.3)], [box(0, 0, 3, 3)], [box(50, 50, 60, 60)]]);
    const rasteriser = new AreaRasteriser(packed, createRaster(4, 4, 3), AS_IS);
    rasteriser.paint(0, 3);
    expect(rasteriser.slivers).toEqual([0]);
  });

  it('counts beyond 65,535 areas', () => {
    expect(createRaster(1, 1, 65_534).ids).toBeInstanceOf(Uint16Array);
    expect(createRaster(1, 1, 70_000).ids).toBeInstanceOf(Uint32Array);
  });

  it('answers what area is at a point, and -1 off the raster', () => {
    const raster = rastered([[box(0, 0, 2, 2)]], 3, 3);
    expect([areaAt(raster, 1.9, 0.2), areaAt(raster, 2.1, 0.2)]).toEqual([0, -1]);
    expect([areaAt(raster, -0.1, 0), areaAt(raster, 3, 0), areaAt(raster, 0, 99)]).toEqual([-1, -1, -1]);
  });
});
