import { describe, expect, it } from 'vitest';
import { matched } from './similarity';

const placing = { middle: [0, 0], metresPerPixel: 1, turnedDeg: 0 } as const;

describe('matched', () => {
  it('moves, turns by a right angle and doubles', () => {
    const made = matched(
      placing,
      [
        [0, 0],
        [1, 0],
      ],
      [
        [10, 10],
        [10, 12],
      ],
    );
    expect(made?.middle).toEqual([10, 10]);
    expect(made?.metresPerPixel).toBeCloseTo(2);
    // Anticlockwise on the ground, where north is up.
    expect(made?.turnedDeg).toBeCloseTo(-90);
  });

  it('takes the middle along', () => {
    const made = matched(
      { ...placing, middle: [3, 4] },
      [
        [1, 0],
        [2, 0],
      ],
      [
        [1, 0],
        [1, -1],
      ],
    );
    // (3, 4) − (1, 0) = (2, 4), a quarter turn clockwise: (4, −2).
    expect(made?.middle[0]).toBeCloseTo(5);
    expect(made?.middle[1]).toBeCloseTo(-2);
  });

  it('has no answer for one place given twice', () => {
    expect(
      matched(
        placing,
        [
          [1, 1],
          [1, 1],
        ],
        [
          [0, 0],
          [2, 0],
        ],
      ),
    ).toBeNull();
  });
});
