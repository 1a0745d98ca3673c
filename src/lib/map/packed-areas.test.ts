import { describe, expect, it } from 'vitest';
import { traceArea } from './area-path';
import { latitude, longitude } from './mercator';
import { areaBox, extentOf, packAreas, type PackedAreas } from './packed-areas';
import { areaSet, type Ring } from './testing/area-set';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

const set = areaSet([
  [box(107.5, -6.95, 107.52, -6.93), [...box(107.505, -6.945, 107.51, -6.94)].reverse()],
  [],
  [box(107.52, -6.95, 107.54, -6.93)],
]);
const packed = packAreas(set) as PackedAreas;

describe('packAreas', () => {
  it('gives every area its own rings, holes and all', () => {
    expect([...packed.ringOfArea]).toEqual([0, 2, 2, 3]);
  });

  it('can be turned back into degrees', () => {
    const [x = NaN, y = NaN] = packed.coords;
    expect(longitude(x + packed.origin.x)).toBeCloseTo(107.5, 9);
    expect(latitude(y + packed.origin.y)).toBeCloseTo(-6.95, 9);
  });

  it('is null where nothing has a polygon', () => {
    expect(packAreas({ ...set, geometry: null })).toBeNull();
  });
});

describe('areaBox', () => {
  it('is west, south, east, north in degrees', () => {
    const found = areaBox(packed, 2) ?? [];
    [107.52, -6.95, 107.54, -6.93].forEach((value, i) => expect(found[i]).toBeCloseTo(value, 9));
  });

  it('is null without polygon and for no area', () => {
    expect([areaBox(packed, 1), areaBox(packed, -1), areaBox(packed, 3)]).toEqual([null, null, null]);
  });
});

describe('extentOf', () => {
  it('holds every area, and none that has no polygon', () => {
    const { left, right, top, bottom } = extentOf(packed, { k: 2, dx: 10, dy: 20 });
    // 0.04° about the middle, once as degrees of longitude, once as some of latitude.
    expect(right - left).toBeCloseTo((2 * 0.04) / 360, 9);
    expect((left + right) / 2).toBeCloseTo(10, 9);
    expect(bottom - top).toBeGreaterThan((2 * 0.02) / 360);
    expect((top + bottom) / 2).toBeCloseTo(20, 9);
  });
});

describe('traceArea', () => {
  const trace = (area: number, k: number, step?: number): string => {
    const strokes: string[] = [];
    const pen = {
      moveTo: () => strokes.push('M'),
      lineTo: () => strokes.push('L'),
      closePath: () => strokes.push('Z'),
    };
    traceArea(pen, packed, area, { k, dx: 0, dy: 0 }, step);
    return strokes.join('');
  };

  it('closes each ring', () => {
    expect(trace(0, 1e6)).toBe('MLLLZMLLLZ');
    expect(trace(1, 1e6)).toBe('');
  });

  it('leaves out what is too small to be seen', () => {
    expect(trace(2, 1000, 0.5)).toBe('MZ');
  });
});
