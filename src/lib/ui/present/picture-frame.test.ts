import { describe, expect, it } from 'vitest';
import { framePicture } from './picture-frame';

const areas = (bbox: readonly [number, number, number, number] | null) => ({
  geometry: {
    coords: new Float64Array(),
    ringStart: new Uint32Array(1),
    polygonStart: new Uint32Array(1),
    areaStart: new Uint32Array(1),
    bbox,
  },
});

describe('framePicture', () => {
  it('fits the whole into the picture, north up, in its middle', () => {
    const frame = framePicture(areas([107, -7, 107.02, -6.99]), null, 216, 116);
    expect(frame?.x(107.01)).toBeCloseTo(108);
    expect(frame?.y(-6.995)).toBeCloseTo(58);
    for (const lng of [107, 107.02]) {
      expect(frame?.x(lng)).toBeGreaterThanOrEqual(7.99);
      expect(frame?.x(lng)).toBeLessThanOrEqual(208.01);
    }
    expect(frame?.y(-6.99)).toBeLessThan(frame?.y(-7) ?? 0);
    expect(frame?.y(-6.99)).toBeGreaterThanOrEqual(7.99);
  });

  it('shows as much ground as its camera: two zooms more are four times as near', () => {
    const at = (zoom: number) => {
      const frame = framePicture(
        areas([107, -7, 107.02, -6.99]),
        { lat: -6.995, lng: 107.01, zoom },
        216,
        116,
      );
      return (frame?.x(107.011) ?? 0) - (frame?.x(107.01) ?? 0);
    };
    expect(at(16) / at(14)).toBeCloseTo(4);
  });

  it('is none without boundaries', () => {
    expect(framePicture(areas(null), null, 216, 116)).toBeNull();
    expect(framePicture({ geometry: null }, null, 216, 116)).toBeNull();
  });
});
