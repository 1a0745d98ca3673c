import { describe, expect, it } from 'vitest';
import { canvasRatio, covers, degrees, padded, partOf, place, type Frame } from './frame';
import { worldX, worldY } from './mercator';

const size = 256 * 2 ** 15;
const window: Frame = {
  zoom: 15,
  left: Math.round(worldX(107.5) * size),
  top: Math.round(worldY(-6.9) * size),
  width: 1283,
  height: 801,
  ratio: 1,
};

describe('padded', () => {
  it('covers the window and small moves of it, on sizes that any screen ratio divides', () => {
    const frame = padded(window);
    expect(covers(frame, window)).toBe(true);
    expect(covers(frame, { ...window, left: window.left + 100, top: window.top - 100 })).toBe(true);
    expect([frame.width % 4, frame.height % 4]).toEqual([0, 0]);
  });

  it('does not cover far moves, other zooms and other screens', () => {
    const frame = padded(window);
    expect(covers(frame, { ...window, left: window.left + 400 })).toBe(false);
    expect(covers(frame, { ...window, zoom: 15.25 })).toBe(false);
    expect(covers(frame, { ...window, ratio: 2 })).toBe(false);
    expect(covers(frame, { ...window, width: 3000 })).toBe(false);
  });
});

describe('partOf', () => {
  const frame = { ...window, left: 1000, top: 2000, width: 400, height: 300, ratio: 1.25 };
  const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

  it('holds all boxes, on whole pixels of the canvas', () => {
    const part = partOf(frame, [box(41, 30, 60, 50), box(90, 10, 101, 20)]);
    expect(part).toEqual({ ...frame, left: 1040, top: 2008, width: 64, height: 44 });
    expect(((part?.left ?? NaN) - frame.left) * frame.ratio).toBe(50);
  });

  it('goes no further than the frame', () => {
    expect(partOf(frame, [box(-50, -50, 5000, 5000)])).toEqual(frame);
  });

  it('is nothing where nothing is to be seen', () => {
    expect(partOf(frame, [])).toBeNull();
    expect(partOf(frame, [box(-90, 10, -20, 30)])).toBeNull();
    expect(partOf(frame, [box(500, 10, 520, 30)])).toBeNull();
  });
});

describe('place', () => {
  it('puts the origin of packed units where it lies in the frame', () => {
    const { k, dx, dy } = place(window, { x: worldX(107.5), y: worldY(-6.9) });
    expect(k).toBe(size);
    expect(Math.abs(dx)).toBeLessThanOrEqual(0.5);
    expect(Math.abs(dy)).toBeLessThanOrEqual(0.5);
  });
});

describe('degrees', () => {
  it('has the north-west corner as west and north', () => {
    const [west, south, east, north] = degrees(window);
    expect(west).toBeCloseTo(107.5, 4);
    expect(north).toBeCloseTo(-6.9, 4);
    expect(east).toBeGreaterThan(west);
    expect(south).toBeLessThan(north);
  });
});

describe('canvasRatio', () => {
  it('is the screen’s own between 1 and 2', () => {
    expect([0.8, 1, 1.25, 2, 3.5].map(canvasRatio)).toEqual([1, 1, 1.25, 2, 2]);
  });
});
