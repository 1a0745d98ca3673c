import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densitySurface } from './density';
import { densityThresholds } from './density-thresholds';
import { localPlane } from './local-plane';

const centre = [107.55, -6.91] as const;
const plane = localPlane(...centre);
const at = (...metres: number[]) =>
  Float64Array.from({ length: metres.length }, (_, i) => {
    const pair = i - (i % 2);
    return plane.toDegrees(metres[pair] as number, metres[pair + 1] as number)[i % 2 === 0 ? 0 : 1];
  });

/** Signed area in km² of a ring in degrees. */
function ringKm2(ring: Float64Array): number {
  const xy = plane.projectInto(ring, ring.slice());
  let twice = 0;
  for (let v = 0, before = xy.length - 2; v < xy.length; before = v, v += 2) {
    twice += (xy[before] as number) * (xy[v + 1] as number) - (xy[v] as number) * (xy[before + 1] as number);
  }
  return twice / 2e6;
}

const bandKm2 = (rings: readonly Float64Array[]) => rings.reduce((sum, ring) => sum + ringKm2(ring), 0);

describe('densitySurface', () => {
  it('has the peak and the level circles of one kernel', () => {
    const surface = densitySurface(at(120, -40), 500, centre);
    const peak = 12 / Math.PI;
    expect(surface.groups).toBe(1);
    expect(surface.max).toBeCloseTo(peak, 6);
    expect(surface.bands.map((band) => band.from)).toEqual([0.5, 1, 1.5, 2, 2.5, 3, 3.5]);
    for (const { from, rings } of surface.bands) {
      // Solving 3/(π h²)·(1 − d²/h²)² = from for the circle's area π d².
      const circle = Math.PI * 0.25 * (1 - Math.sqrt(from / peak));
      expect(rings).toHaveLength(1);
      expect(Math.abs(bandKm2(rings) - circle)).toBeLessThan(0.006);
    }
  });

  it('puts the band about the point', () => {
    const [band] = densitySurface(at(1000, 2000), 300, centre, { thresholds: [8] }).bands;
    const xy = plane.projectInto(band?.rings[0] ?? [], new Float64Array(band?.rings[0]?.length ?? 0));
    const mean = (offset: number) => {
      const axis = xy.filter((_, i) => i % 2 === offset);
      return axis.reduce((a, b) => a + b, 0) / axis.length;
    };
    expect(mean(0)).toBeCloseTo(1000, 0);
    expect(mean(1)).toBeCloseTo(2000, 0);
  });

  it('makes a hole in a ring of points, run clockwise', () => {
    const ring = Array.from({ length: 36 }, (_, i) => [
      1000 * Math.cos((i * Math.PI) / 18),
      1000 * Math.sin((i * Math.PI) / 18),
    ]).flat();
    const [band] = densitySurface(at(...ring), 300, centre, { thresholds: [3] }).bands;
    expect(band?.rings.map((r) => Math.sign(ringKm2(r))).sort()).toEqual([-1, 1]);
  });

  it('is empty without points, and leaves out those without a place', () => {
    const empty = { bandwidthM: 300, groups: 0, max: 0, bands: [] };
    expect(densitySurface(new Float64Array(), 300, centre)).toEqual(empty);
    expect(densitySurface(Float64Array.of(NaN, NaN, 107.5, NaN), 300, centre)).toEqual(empty);
    expect(densitySurface(Float64Array.of(NaN, -6.9, ...at(0, 0)), 300, centre).groups).toBe(1);
  });

  it('draws a stray group in another province beside the others', () => {
    const surface = densitySurface(at(0, 0, 50, 50, 400_000, 300_000), 200, centre, { thresholds: [10] });
    expect(surface.bands[0]?.rings).toHaveLength(2);
    expect(surface.bands[0]?.rings.every((ring) => ringKm2(ring) > 0)).toBe(true);
  });

  it('nests its bands: the higher, the smaller, and none at or above the peak', () => {
    const metres = fc.double({ min: -1500, max: 1500, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(metres, metres), { minLength: 1, maxLength: 40 }), (points) => {
        const surface = densitySurface(at(...points.flat()), 400, centre);
        const areas = surface.bands.map((band) => bandKm2(band.rings));
        expect(areas.every((area, i) => area >= 0 && (i === 0 || area <= (areas[i - 1] as number)))).toBe(
          true,
        );
        expect(surface.bands.every((band) => band.from > 0 && band.from < surface.max)).toBe(true);
        // What lies at or above a level holds at most as many groups as there are.
        surface.bands.forEach((band, i) => {
          expect(band.from * (areas[i] as number)).toBeLessThanOrEqual(points.length * 1.01);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('leaves its points as they are and refuses a bandwidth that is none', () => {
    const points = at(0, 0, 100, 100);
    const before = points.slice();
    densitySurface(points, 300, centre);
    expect(points).toEqual(before);
    expect(() => densitySurface(points, 0, centre)).toThrow(RangeError);
    expect(() => densitySurface(points, NaN, centre)).toThrow(RangeError);
  });
});

describe('densityThresholds', () => {
  it('gives round limits, three to eight of them, for any peak', () => {
    expect(densityThresholds(10.6)).toEqual([2, 4, 6, 8, 10]);
    expect(densityThresholds(0)).toEqual([]);
    expect(densityThresholds(NaN)).toEqual([]);
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 5000, noNaN: true }), (max) => {
        const limits = densityThresholds(max);
        expect(limits.length).toBeGreaterThanOrEqual(3);
        expect(limits.length).toBeLessThanOrEqual(8);
        expect(limits.every((limit) => limit > 0 && limit < max)).toBe(true);
      }),
    );
  });
});
