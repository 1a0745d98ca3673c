import { describe, expect, it } from 'vitest';
import { readCount } from './read-count';

describe('readCount', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    [' 14 ', 14],
    ['1.500.000', 1_500_000],
    ['1 500 000', 1_500_000],
    ['1,500', 1500],
    ['1.5', undefined],
    ['-3', undefined],
    ['dua', undefined],
    ['12 orang', undefined],
    ['9999999999999999', undefined],
  ])('reads %j as %j', (text, value) => {
    expect(readCount(text)).toBe(value);
  });
});
