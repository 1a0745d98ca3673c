import { describe, expect, it } from 'vitest';
import { seededRandom } from './seeded-random';

const draw = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random());
};

describe('seededRandom', () => {
  it('repeats itself for a seed and differs between neighbouring seeds', () => {
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
  });

  it('is uniform on [0, 1): ten bins of 10,000 pass the chi-square test at 0.1 %', () => {
    const values = draw(20061231, 10_000);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    const bins = Array.from({ length: 10 }, (_, b) => values.filter((v) => Math.floor(v * 10) === b).length);
    // 27.88 is the 99.9 % quantile of chi-square with 9 degrees of freedom.
    expect(bins.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(27.88);
  });

  it('is uniform across seeds too, for first draws place the points of small areas', () => {
    const firsts = Array.from({ length: 10_000 }, (_, seed) => draw(seed, 1)[0] as number);
    const bins = Array.from({ length: 10 }, (_, b) => firsts.filter((v) => Math.floor(v * 10) === b).length);
    expect(bins.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0)).toBeLessThan(27.88);
  });
});
