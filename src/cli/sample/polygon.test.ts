import { describe, expect, it } from 'vitest';
import {
  centroid,
  contains,
  innerPole,
  lineDistance,
  segmentsCross,
  signedArea,
  type Point,
} from './polygon';

/** An L: a 4 × 4 square without its north-east quarter. Area 12, centroid (5/3, 5/3). */
const ell: readonly Point[] = [
  [0, 0],
  [4, 0],
  [4, 2],
  [2, 2],
  [2, 4],
  [0, 4],
];

describe('polygon', () => {
  it('measures area with its direction, and the centre of gravity', () => {
    expect(signedArea(ell)).toBe(12);
    expect(signedArea([...ell].reverse())).toBe(-12);
    expect(centroid(ell)[0]).toBeCloseTo(5 / 3, 12);
    expect(centroid(ell)[1]).toBeCloseTo(5 / 3, 12);
  });

  it('tells inside from the missing corner', () => {
    expect(contains(ell, [1, 3])).toBe(true);
    expect(contains(ell, [3, 3])).toBe(false);
  });

  it('finds the roomiest point: in an L of arms 2 wide, a circle of radius 4 − 2√2 in its elbow', () => {
    expect(innerPole(ell).clearance).toBeCloseTo(4 - 2 * Math.SQRT2, 2);
  });

  it('measures to the nearest part of a line, its ends included', () => {
    expect(
      lineDistance(
        [3, 5],
        [
          [0, 0],
          [0, 2],
          [2, 2],
        ],
      ),
    ).toBeCloseTo(Math.sqrt(10), 12);
  });

  it('counts a crossing, not a touch', () => {
    expect(segmentsCross([0, 0], [2, 2], [0, 2], [2, 0])).toBe(true);
    expect(segmentsCross([0, 0], [2, 2], [1, 1], [2, 0])).toBe(false);
  });
});
