import { describe, expect, it } from 'vitest';
import { createRaster } from './id-raster';
import { fitsInArea, LabelRoom } from './label-fit';

describe('fitsInArea', () => {
  const raster = createRaster(40, 20, 2);
  raster.ids.fill(1);
  for (let row = 0; row < 20; row += 1) raster.ids.fill(2, row * 40 + 20, row * 40 + 40);
  const own = (id: number) => id - 1;
  const box = (left: number, right: number) => ({ left, right, top: 6, bottom: 14 });

  it('says yes only when the whole label lies in its own area', () => {
    expect(fitsInArea(raster, 0, box(2, 18), 1, own)).toBe(true);
    expect(fitsInArea(raster, 0, box(6, 22), 1, own)).toBe(false);
    expect(fitsInArea(raster, 1, box(2, 18), 1, own)).toBe(false);
    expect(fitsInArea(raster, 1, box(21, 38), 1, own)).toBe(true);
  });

  it('takes areas together that have the same owner, but never the ground', () => {
    expect(fitsInArea(raster, 7, box(6, 22), 1, (id) => (id > 0 ? 7 : -1))).toBe(true);
    const holed = { ...raster, ids: raster.ids.slice() };
    holed.ids[10 * 40 + 12] = 0;
    expect(fitsInArea(holed, 7, box(6, 22), 1, (id) => (id > 0 ? 7 : -1))).toBe(false);
  });

  it('says no beyond the raster and for an unknown place', () => {
    expect(fitsInArea(raster, 0, box(-3, 13), 1, own)).toBe(false);
    expect(fitsInArea(raster, 0, { left: NaN, right: NaN, top: NaN, bottom: NaN }, 1, own)).toBe(false);
  });

  it('reckons in the px of the screen, whatever the raster has for one of them', () => {
    expect(fitsInArea(raster, 0, { left: 1, right: 9, top: 3, bottom: 7 }, 2, own)).toBe(true);
    expect(fitsInArea(raster, 0, { left: 1, right: 11, top: 3, bottom: 7 }, 2, own)).toBe(false);
  });

  it('sees a notch that reaches into the label from the side', () => {
    const notched = createRaster(30, 20, 2);
    notched.ids.fill(1);
    notched.ids.fill(0, 10 * 30, 10 * 30 + 12);
    expect(fitsInArea(notched, 0, { left: 5, right: 25, top: 5, bottom: 15 }, 1, own)).toBe(false);
    expect(fitsInArea(notched, 0, { left: 14, right: 26, top: 5, bottom: 15 }, 1, own)).toBe(true);
  });
});

describe('LabelRoom', () => {
  it('gives room once', () => {
    const room = new LabelRoom();
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(room.take(box)).toBe(true);
    expect(room.take({ ...box, left: 9, right: 19 })).toBe(false);
    expect(room.take({ ...box, left: 10, right: 20 })).toBe(true);
  });

  it('keeps labels off what is kept free', () => {
    const room = new LabelRoom();
    room.keep({ left: 4, top: 4, right: 6, bottom: 6 });
    expect(room.take({ left: 0, top: 0, right: 10, bottom: 10 })).toBe(false);
  });
});
