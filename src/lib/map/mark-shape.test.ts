import type { MarkShape } from '$lib/domain';
import { describe, expect, it } from 'vitest';
import { corners } from './mark-shape';

const SHAPES: readonly MarkShape[] = [
  'square',
  'diamond',
  'triangle',
  'pentagon',
  'hexagon',
  'star',
  'cross',
];

/** Area of a polygon by the shoelace formula. */
function areaOf(points: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i += 2) {
    const next = (i + 2) % points.length;
    sum += (points[i] ?? 0) * (points[next + 1] ?? 0) - (points[next] ?? 0) * (points[i + 1] ?? 0);
  }
  return Math.abs(sum) / 2;
}

describe('corners', () => {
  it('are as many as the shape’s name says', () => {
    const counts = SHAPES.map((shape) => corners(shape).length / 2);
    expect(counts).toEqual([4, 4, 3, 5, 6, 10, 12]);
    expect(corners('circle')).toEqual([]);
  });

  it.each(SHAPES)('make the %s about as large as the circle of its radius', (shape) => {
    const share = areaOf(corners(shape)) / Math.PI;
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(1.2);
  });
});
