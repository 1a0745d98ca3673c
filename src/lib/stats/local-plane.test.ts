import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalAreaCylinder, WGS84 } from './equal-area-cylinder';
import { localPlane } from './local-plane';

const RADIANS = Math.PI / 180;
const place = fc.record({
  lon0: fc.double({ min: 95, max: 141, noNaN: true }),
  lat0: fc.double({ min: -11, max: 6, noNaN: true }),
  dLon: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
  dLat: fc.double({ min: -0.2, max: 0.2, noNaN: true }),
});

/** Radii of curvature of the ellipsoid: along the meridian, and along the parallel's normal. */
function radii(lat: number): { meridian: number; normal: number } {
  const w2 = 1 - WGS84.e2 * Math.sin(lat * RADIANS) ** 2;
  return { meridian: (WGS84.a * (1 - WGS84.e2)) / w2 ** 1.5, normal: WGS84.a / Math.sqrt(w2) };
}

/** Ground area in m² of a cell of the graticule, by Simpson's rule over the latitude. */
function cellArea(width: number, south: number, north: number): number {
  const strip = (lat: number) => {
    const { meridian, normal } = radii(lat);
    return meridian * normal * Math.cos(lat * RADIANS);
  };
  const steps = 8;
  const h = (north - south) / steps;
  let sum = 0;
  for (let i = 0; i < steps; i += 2) {
    const lat = south + i * h;
    sum += strip(lat) + 4 * strip(lat + h) + strip(lat + 2 * h);
  }
  return (width * RADIANS * (sum * h * RADIANS)) / 3;
}

describe('equalAreaCylinder', () => {
  it("gives Snyder's example for the ellipsoid (1987, USGS PP 1395, p. 281)", () => {
    // Clarke 1866, true scale at 5° N, central meridian 75° W; the point 5° N, 78° W.
    const cylinder = equalAreaCylinder({ a: 6378206.4, e2: 0.00676866 }, 5);
    expect((-78 - -75) * cylinder.metresPerDegree).toBeCloseTo(-332699.8, 1);
    expect(cylinder.northing(5)).toBeCloseTo(554248.5, 1);
    expect(cylinder.latitude(554248.5)).toBeCloseTo(5, 6);
  });

  it('gives back every latitude, the poles too', () => {
    const cylinder = equalAreaCylinder(WGS84, -6.9);
    fc.assert(
      fc.property(fc.double({ min: -80, max: 80, noNaN: true }), (lat) => {
        expect(cylinder.latitude(cylinder.northing(lat))).toBeCloseTo(lat, 11);
      }),
    );
    expect(cylinder.latitude(cylinder.northing(90))).toBeCloseTo(90, 5);
    expect(cylinder.latitude(2 * cylinder.northing(-90))).toBeCloseTo(-90, 5);
  });
});

describe('localPlane', () => {
  it('has the area of the Earth, 510,065,621.7 km²', () => {
    // 4π R₂² with R₂ = 6,371,007.181 m, the sphere of equal surface (Moritz 2000, GRS 80; the same here).
    const plane = localPlane(0, -6.9);
    const [east, north] = plane.toPlane(180, 90);
    const [west, south] = plane.toPlane(-180, -90);
    expect(((east - west) * (north - south)) / 1e6).toBeCloseTo(510065621.7, 0);
  });

  it('has its centre at the origin and true lengths about it', () => {
    const plane = localPlane(107.55, -6.91);
    expect(plane.toPlane(107.55, -6.91)).toEqual([0, 0]);
    const { meridian, normal } = radii(-6.91);
    const step = 1e-4;
    const [east] = plane.toPlane(107.55 + step, -6.91);
    const [, north] = plane.toPlane(107.55, -6.91 + step);
    expect(east / (normal * Math.cos(-6.91 * RADIANS) * RADIANS * step)).toBeCloseTo(1, 6);
    expect(north / (meridian * RADIANS * step)).toBeCloseTo(1, 5);
  });

  it('is off by less than 1 in 1,000 within 10 km, to the ends of Indonesia', () => {
    for (const lat0 of [-11, -6.9, 0, 6]) {
      const plane = localPlane(107.5, lat0);
      const lat = lat0 + Math.sign(lat0) * 0.09;
      const { meridian, normal } = radii(lat);
      const [x, y] = plane.toPlane(107.5 + 1e-4, lat);
      const [, further] = plane.toPlane(107.5, lat + 1e-4);
      expect(Math.abs(x / (normal * Math.cos(lat * RADIANS) * RADIANS * 1e-4) - 1)).toBeLessThan(1e-3);
      expect(Math.abs((further - y) / (meridian * RADIANS * 1e-4) - 1)).toBeLessThan(1e-3);
    }
  });

  it('keeps areas: a cell of the graticule has its ground area', () => {
    fc.assert(
      fc.property(place, ({ lon0, lat0, dLon, dLat }) => {
        const plane = localPlane(lon0, lat0);
        const [west, south] = plane.toPlane(lon0 + dLon, lat0 + dLat);
        const [east, north] = plane.toPlane(lon0 + dLon + 0.01, lat0 + dLat + 0.01);
        const area = (east - west) * (north - south);
        expect(area / cellArea(0.01, lat0 + dLat, lat0 + dLat + 0.01)).toBeCloseTo(1, 7);
      }),
    );
  });

  it('comes back to where it set out, to less than a tenth of a millimetre', () => {
    fc.assert(
      fc.property(place, ({ lon0, lat0, dLon, dLat }) => {
        const plane = localPlane(lon0, lat0);
        const [lon, lat] = plane.toDegrees(...plane.toPlane(lon0 + dLon, lat0 + dLat));
        expect(Math.abs(lon - lon0 - dLon)).toBeLessThan(1e-9);
        expect(Math.abs(lat - lat0 - dLat)).toBeLessThan(1e-9);
      }),
    );
  });

  it('projects pairs as it projects points, and leaves its input alone', () => {
    const plane = localPlane(107.5, -6.9);
    const coords = Float64Array.of(107.51, -6.91, NaN, NaN, 107.4, -6.8);
    const before = coords.slice();
    const out = plane.projectInto(coords, new Float64Array(6));
    expect([...out]).toEqual([...plane.toPlane(107.51, -6.91), NaN, NaN, ...plane.toPlane(107.4, -6.8)]);
    expect(coords).toEqual(before);
    expect(plane.projectInto(coords, coords)).toEqual(out);
  });

  it('refuses a centre that is no place in degrees', () => {
    expect(() => localPlane(107, 90)).toThrow(RangeError);
    expect(() => localPlane(NaN, 0)).toThrow(RangeError);
    expect(() => localPlane(667890, 9236000)).toThrow(RangeError);
  });
});
