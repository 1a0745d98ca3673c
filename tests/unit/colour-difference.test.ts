import { expect, it } from 'vitest';
import { ciede2000, type Lab } from '../support/colour-difference';

// Sharma, Wu & Dalal 2005, table 1 (pairs 1, 7, 17, 24, 30, 34).
const pairs: [Lab, Lab, number][] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [50, 1.8634, 0.5757], 1.0],
  [[35.0831, -44.1164, 3.7933], [35.0232, -40.0716, 1.5901], 1.8645],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

it.each(pairs)('equals the published difference of %j and %j', (one, other, expected) => {
  expect(ciede2000(one, other)).toBeCloseTo(expected, 4);
});
