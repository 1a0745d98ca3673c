import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latitude, longitude, metresPerPixel, pack, worldX, worldY } from './mercator';

describe('world units', () => {
  // EPSG Guidance Note 7-2, Popular Visualisation Pseudo Mercator: 24°22'54.433"N 100°20'00"W.
  it('agree with the published example of EPSG:3857', () => {
    const circle = 2 * Math.PI * 6378137;
    expect((worldX(-100.3333333333) - 0.5) * circle).toBeCloseTo(-11169055.58, 1);
    expect((0.5 - worldY(24.381786944444)) * circle).toBeCloseTo(2800000, 0);
  });

  it('have the square of the whole world as corners', () => {
    expect([worldX(-180), worldX(180)]).toEqual([0, 1]);
    expect(worldY(85.0511287798066)).toBeCloseTo(0, 9);
    expect(worldY(-90)).toBeCloseTo(1, 9);
    expect(worldY(0)).toBe(0.5);
  });

  it('go back to degrees', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (lng, lat) => {
          expect(longitude(worldX(lng))).toBeCloseTo(lng, 9);
          expect(latitude(worldY(lat))).toBeCloseTo(lat, 9);
        },
      ),
    );
  });
});

describe('pack', () => {
  it('keeps millimetres apart at the closest zoom', () => {
    const origin = { x: worldX(107.55), y: worldY(-6.9) };
    const step = 1e-8; // about a millimetre
    const packed = pack(Float64Array.of(107.56, -6.9, 107.56 + step, -6.9), origin);
    const pixels = ((packed[2] ?? 0) - (packed[0] ?? 0)) * 256 * 2 ** 20;
    expect(pixels).toBeCloseTo((step / 360) * 256 * 2 ** 20, 6);
  });

  it('leaves an unknown place unknown', () => {
    expect([...pack(Float64Array.of(NaN, NaN), { x: 0, y: 0 })]).toEqual([NaN, NaN]);
  });
});

describe('metresPerPixel', () => {
  // OpenStreetMap wiki, "Zoom levels": 156,543.03 m at zoom 0 and 0.298 m at zoom 19, at the equator.
  it('agrees with the published table', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156543.03, 1);
    expect(metresPerPixel(0, 19)).toBeCloseTo(0.298, 2);
    expect(metresPerPixel(60, 10)).toBeCloseTo(metresPerPixel(0, 10) / 2, 6);
  });
});
