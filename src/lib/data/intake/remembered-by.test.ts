import { describe, expect, it } from 'vitest';
import { rememberedBy, rememberedWith } from './remembered-by';

describe('what is remembered of an object', () => {
  it('is made once for it, and anew for another that looks the same', () => {
    const asked: number[][] = [];
    const sum = rememberedBy((figures: number[]) => {
      asked.push(figures);
      return figures.reduce((total, figure) => total + figure, 0);
    });
    const figures = [1, 2];
    expect([sum(figures), sum(figures), sum([1, 2])]).toEqual([3, 3, 3]);
    expect(asked).toHaveLength(2);
  });

  it('is made anew for other terms, and remembered of each object apart', () => {
    let made = 0;
    const times = rememberedWith(
      (figures: readonly number[], by: number) => {
        made += 1;
        return figures.map((figure) => figure * by);
      },
      (by) => String(by),
    );
    const [one, other] = [[1], [2]];
    expect([times(one, 2), times(other, 2), times(one, 2)]).toEqual([[2], [4], [2]]);
    expect(made).toBe(2);
    expect([times(one, 3), times(one, 2)]).toEqual([[3], [2]]);
    expect(made).toBe(4);
  });
});
