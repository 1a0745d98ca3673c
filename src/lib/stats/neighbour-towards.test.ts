import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbourTowards, type Direction } from './neighbour-towards';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];
/** 3 × 3 centres, row by row from the south-west; 4 is the middle one. */
const nine = Float64Array.from(
  Array.from({ length: 9 }, (_, a) => [107 + (a % 3) * 0.01, -7 + Math.floor(a / 3) * 0.01]).flat(),
);

describe('neighbourTowards', () => {
  it('walks a grid as the arrows point: up is north', () => {
    expect(DIRECTIONS.map((direction) => neighbourTowards(nine, 4, direction))).toEqual([7, 1, 3, 5]);
    expect(DIRECTIONS.map((direction) => neighbourTowards(nine, 0, direction))).toEqual([3, -1, -1, 1]);
  });

  it('begins at the area nearest to the mean of all', () => {
    expect(neighbourTowards(nine, -1, 'left')).toBe(4);
    expect(neighbourTowards(nine, 99, 'up')).toBe(4);
    expect(neighbourTowards(Float64Array.of(NaN, NaN, 1, 1), 0, 'up')).toBe(1);
    expect(neighbourTowards(Float64Array.of(NaN, NaN), -1, 'up')).toBe(-1);
    expect(neighbourTowards(new Float64Array(), -1, 'up')).toBe(-1);
  });

  it('passes over areas without centre and takes the lower index of equals', () => {
    expect(neighbourTowards(Float64Array.of(0, 0, NaN, NaN, 2, 0), 0, 'right')).toBe(2);
    expect(neighbourTowards(Float64Array.of(0, 0, 2, 1, 2, -1), 0, 'right')).toBe(1);
    expect(neighbourTowards(Float64Array.of(0, 0, 0, 0), 0, 'right')).toBe(-1);
  });

  it('holds the limit at 45° on the ground, not in degrees', () => {
    // At 60° a degree of longitude is half as long: 1.9 east is under 1 north on the ground.
    const centres = Float64Array.of(0, 60, 1.9, 61);
    expect(neighbourTowards(centres, 0, 'up')).toBe(1);
    expect(neighbourTowards(centres, 0, 'right')).toBe(-1);
  });

  it('never stays, and always goes the way it was asked to', () => {
    const centre = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(centre, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(...DIRECTIONS),
        (rows, direction) => {
          const flat = Float64Array.from(rows.flat());
          const found = neighbourTowards(flat, 0, direction);
          const [x0, y0] = rows[0] ?? [0, 0];
          const [x, y] = rows[found] ?? [NaN, NaN];
          const ahead = { up: y > y0, down: y < y0, left: x < x0, right: x > x0 }[direction];
          expect(found === -1 || ahead).toBe(true);
          // A centre straight ahead is always a way to go.
          const straight = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] }[direction] as [
            number,
            number,
          ];
          const more = Float64Array.of(...flat, x0 + straight[0], y0 + straight[1]);
          expect(neighbourTowards(more, 0, direction)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
