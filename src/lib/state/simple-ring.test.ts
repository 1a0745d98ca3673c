import { describe, expect, it } from 'vitest';
import { isSimpleRing } from './simple-ring';

describe('isSimpleRing', () => {
  it.each([
    [
      'a square',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    ],
    [
      'a square the other way round',
      [
        [0, 1],
        [1, 1],
        [1, 0],
        [0, 0],
      ],
    ],
    [
      'an L with a corner on a straight side',
      [
        [0, 0],
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
        [1, 2],
        [0, 2],
      ],
    ],
  ] as const)('takes %s', (_, ring) => {
    expect(isSimpleRing(ring)).toBe(true);
  });

  it.each([
    [
      'two points',
      [
        [0, 0],
        [1, 0],
      ],
    ],
    [
      'three points in a line',
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'a bow tie',
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'a side that touches another',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'a side that runs back over the last',
      [
        [0, 0],
        [2, 0],
        [1, 0],
        [1, 2],
      ],
    ],
  ] as const)('refuses %s', (_, ring) => {
    expect(isSimpleRing(ring)).toBe(false);
  });
});
