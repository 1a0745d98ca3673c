import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from './area-km2';
import { centroid } from './centroid';
import { localPlane } from './local-plane';
import { geometryOf, gridOf, hole, rectangle } from './testing/geometry-of';

const plane = localPlane(107.5, -6.9);
/** A rectangle by its corners in metres on the plane. */
const metres = (turn: typeof rectangle, ...box: [number, number, number, number]) =>
  turn(...box).map(([x, y]) => plane.toDegrees(x, y));

describe('areaKm2', () => {
  it('is 12,308.464 km² for the square degree north of the equator', () => {
    // a²(1 − e²) · Δλ · ∫ cos φ / (1 − e² sin² φ)² dφ on WGS 84 (Snyder 1987, p. 24), by Simpson's rule.
    const geometry = geometryOf([[[rectangle(107, 0, 108, 1)]]]);
    expect(areaKm2(geometry, 0, localPlane(107.5, 0.5))).toBeCloseTo(12308.464, 3);
  });

  it('leaves holes out and adds the parts of an area', () => {
    const geometry = geometryOf([
      [
        [metres(rectangle, 0, 0, 1000, 1000), metres(hole, 200, 200, 700, 600)],
        [metres(rectangle, 2000, 0, 3000, 500)],
      ],
    ]);
    expect(areaKm2(geometry, 0, plane)).toBeCloseTo(1 - 0.2 + 0.5, 9);
  });

  it('is unknown, not zero, without a polygon', () => {
    expect(areaKm2(geometryOf([[], [[rectangle(107, -7, 107.1, -6.9)]]]), 0, plane)).toBeNaN();
    expect(areaKm2(geometryOf([]), 3, plane)).toBeNaN();
  });

  it('adds up: the cells of a grid have the area of the whole', () => {
    const cells = gridOf(9, 7, 0.003);
    const whole = geometryOf([[[rectangle(107.5, -6.9, 107.5 + 9 * 0.003, -6.9 + 7 * 0.003)]]]);
    const sum = Array.from({ length: 63 }, (_, a) => areaKm2(cells, a, plane)).reduce((a, b) => a + b);
    expect(sum).toBeCloseTo(areaKm2(whole, 0, plane), 9);
  });

  it('does not depend on where the plane has its centre', () => {
    const geometry = gridOf(1, 1, 0.01);
    fc.assert(
      fc.property(fc.double({ min: -8, max: -6, noNaN: true }), (lat0) => {
        expect(areaKm2(geometry, 0, localPlane(110, lat0))).toBeCloseTo(areaKm2(geometry, 0, plane), 8);
      }),
    );
  });
});

describe('centroid', () => {
  it('is the middle of a rectangle', () => {
    const geometry = geometryOf([[[metres(rectangle, 100, 200, 500, 1000)]]]);
    const at = centroid(geometry, 0, plane);
    expect(at && plane.toPlane(...at)[0]).toBeCloseTo(300, 5);
    expect(at && plane.toPlane(...at)[1]).toBeCloseTo(600, 5);
  });

  it('is pulled away by a hole, by its area', () => {
    // 1000 × 1000 with a 500 × 500 hole in the west: x = (1·500 − 0.25·250) / 0.75.
    const geometry = geometryOf([
      [[metres(rectangle, 0, 0, 1000, 1000), metres(hole, 0.001, 250, 500, 750)]],
    ]);
    const at = centroid(geometry, 0, plane);
    expect(at && plane.toPlane(...at)[0]).toBeCloseTo((500 - 62.5) / 0.75, 2);
  });

  it('weighs the parts of an area by their size', () => {
    const geometry = geometryOf([
      [[metres(rectangle, 0, 0, 100, 100)], [metres(rectangle, 1000, 0, 1100, 300)]],
    ]);
    const at = centroid(geometry, 0, plane);
    expect(at && plane.toPlane(...at)[0]).toBeCloseTo((50 + 3 * 1050) / 4, 4);
  });

  it('takes the middle of the bounds where there is no ground, and null without polygon', () => {
    const line = geometryOf([
      [
        [
          [
            [107, -7],
            [107.2, -6.9],
            [107, -7],
          ],
        ],
      ],
      [],
    ]);
    expect(centroid(line, 0, plane)).toEqual([107.1, -6.95]);
    expect(centroid(line, 1, plane)).toBeNull();
  });
});
