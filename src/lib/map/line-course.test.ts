import { describe, expect, it } from 'vitest';
import { courseFor } from './line-course';

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
