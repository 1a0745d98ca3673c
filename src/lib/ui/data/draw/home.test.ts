import { describe, expect, it } from 'vitest';
import { homeAbout, homeOf, placeIn } from './home';

describe('placeIn', () => {
  it.each([
    ['-6.9012, 107.5423', [107.5423, -6.9012]],
    ['-6.9012;107.5423', [107.5423, -6.9012]],
    ['107.5423 -6.9012', [107.5423, -6.9012]],
    [' -7,112 ', [112, -7]],
  ])('reads %s', (text, place) => {
    expect(placeIn(text)).toEqual(place);
  });

  it.each(['', 'Cimahi', '-6.9', '-6,9012, 107,5423', '95, 100', '-6.9, 181'])('refuses %s', (text) => {
    expect(placeIn(text)).toBeNull();
  });
});

describe('homeOf', () => {
  it('passes over vertices that are gone', () => {
    expect(homeOf([1, 2, NaN, NaN, 3, 5])).toEqual([1, 2, 3, 5]);
  });

  it('has none for a point', () => {
    expect(homeOf([1, 2])).toBeNull();
  });
});

describe('homeAbout', () => {
  it('is as wide as was said: 1,113 m are 0.01 degrees at the equator', () => {
    const [west, , east] = homeAbout(110, 0, 1113.195);
    expect(east - west).toBeCloseTo(0.01, 6);
  });
});
