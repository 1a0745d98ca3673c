import { describe, expect, it } from 'vitest';
import { createRandom } from './prng';

describe('createRandom', () => {
  it('gives the known numbers of mulberry32 for seed 1', () => {
    const random = createRandom(1);
    expect([random.next(), random.next(), random.next()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  it('shuffles without losing anything, and leaves its input alone', () => {
    const list = Array.from({ length: 50 }, (_, i) => i);
    const mixed = createRandom(7).shuffle(list);
    expect(mixed).not.toEqual(list);
    expect([...mixed].sort((a, b) => a - b)).toEqual(list);
    expect(list[49]).toBe(49);
  });

  it('draws whole numbers between the bounds, both included', () => {
    const random = createRandom(3);
    const seen = new Set(Array.from({ length: 300 }, () => random.whole(2, 5)));
    expect([...seen].sort()).toEqual([2, 3, 4, 5]);
  });
});
