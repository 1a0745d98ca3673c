import { describe, expect, it } from 'vitest';
import { readDate } from './read-date';

describe('readDate', () => {
  it.each([
    ['2015', '2015'],
    ['Juni 2015', '2015-06'],
    ['06/2015', '2015-06'],
    ['2015-06', '2015-06'],
    ['30 Juni 2015', '2015-06-30'],
    ['30/6/2015', '2015-06-30'],
    ['2015-06-30', '2015-06-30'],
    ['5 May 2020', '2020-05-05'],
  ])('reads %s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  it.each(['', 'kemarin', '31 Juni 2015', '13/2015', '30/6/15', '1 2 3 2015'])('refuses %s', (text) => {
    expect(readDate(text)).toBeNull();
  });
});
