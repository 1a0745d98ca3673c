import { describe, expect, it } from 'vitest';
import { createRaster } from './id-raster';
import { courseFor, fitsInArea, LabelRoom } from './label-fit';

describe('fitsInArea', () => {
  const raster = createRaster(40, 20, 2);
  raster.ids.fill(1);
  for (let row = 0; row < 20; row += 1) raster.ids.fill(2, row * 40 + 20, row * 40 + 40);

  it('says yes only when the whole label lies in its own area', () => {
    expect(fitsInArea(raster, 0, 10, 10, 16, 8)).toBe(true);
    expect(fitsInArea(raster, 0, 14, 10, 16, 8)).toBe(false);
    expect(fitsInArea(raster, 1, 10, 10, 16, 8)).toBe(false);
  });

  it('says no beyond the raster and for an unknown place', () => {
    expect(fitsInArea(raster, 0, 5, 10, 16, 8)).toBe(false);
    expect(fitsInArea(raster, 0, NaN, NaN, 4, 4)).toBe(false);
  });

  it('sees a notch that reaches into the label from the side', () => {
    const notched = createRaster(30, 20, 2);
    notched.ids.fill(1);
    notched.ids.fill(0, 10 * 30, 10 * 30 + 12);
    expect(fitsInArea(notched, 0, 15, 10, 20, 10)).toBe(false);
    expect(fitsInArea(notched, 0, 20, 10, 12, 10)).toBe(true);
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

describe('courseFor', () => {
  it('finds a straight stretch long enough and reads from left to right', () => {
    const course = courseFor([180, 50, 20, 50], 100, 200, 100);
    expect(course?.angle).toBeCloseTo(0);
    expect(course?.y).toBe(50);
  });

  it('turns with the line but never upside down', () => {
    const down = courseFor([10, 10, 110, 110], 100, 200, 200);
    expect(down?.angle).toBeCloseTo(Math.PI / 4);
    expect(courseFor([110, 110, 10, 10], 100, 200, 200)?.angle).toBeCloseTo(Math.PI / 4);
    for (const end of [0, 45, 90, 135, 180, 225, 270, 315]) {
      const radians = (end * Math.PI) / 180;
      const line = [200, 200, 200 + 150 * Math.cos(radians), 200 + 150 * Math.sin(radians)];
      const angle = courseFor(line, 100, 400, 400)?.angle ?? NaN;
      expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2 + 1e-9);
    }
  });

  it('refuses a line that is short, bent or out of sight', () => {
    expect(courseFor([0, 0, 50, 0], 100, 200, 100)).toBeNull();
    expect(courseFor([10, 10, 60, 90, 110, 10], 100, 200, 100)).toBeNull();
    expect(courseFor([300, 50, 500, 50], 100, 200, 100)).toBeNull();
    expect(courseFor([], 100, 200, 100)).toBeNull();
  });
});
