import type { DotSet } from '$lib/domain';
import { describe, expect, it } from 'vitest';
import { dotAt, dotPlace, dotRadius, dotsIn, packDots } from './dot-index';
import { worldSize, type Frame } from './frame';
import { worldX, worldY } from './mercator';

const zoom = 16;
const frame: Frame = {
  zoom,
  left: Math.round(worldX(107.55) * worldSize(zoom)) - 200,
  top: Math.round(worldY(-6.9) * worldSize(zoom)) - 150,
  width: 400,
  height: 300,
  ratio: 1,
};

function dotSet(at: readonly number[], stacks: readonly (readonly [number, number])[]): DotSet {
  const count = at.length / 2;
  return {
    count,
    group: Uint32Array.from({ length: count }, (_, i) => i),
    at: Float64Array.from(at),
    kind: new Uint8Array(count),
    approximate: new Uint8Array(count),
    stackRank: Uint16Array.from(stacks, ([rank]) => rank),
    stackSize: Uint16Array.from(stacks, ([, size]) => size),
  };
}

const stacked = dotSet(
  [107.55, -6.9, NaN, NaN, 107.55, -6.9, 107.55, -6.9, 107.5512, -6.9],
  [
    [0, 3],
    [0, 1],
    [1, 3],
    [2, 3],
    [0, 1],
  ],
);

describe('dotAt', () => {
  const dots = packDots(stacked);

  it('finds every dot where it is drawn, fanned out or not', () => {
    for (const dot of [0, 2, 3, 4]) {
      const { x, y } = dotPlace(dots, dot, frame);
      expect(dotAt(dots, frame, x, y, 0)).toBe(dot);
    }
  });

  it('finds none at the empty middle of a fan, beyond its radius, or far off', () => {
    const { x, y, trueX, trueY } = dotPlace(dots, 4, frame);
    expect([x, y]).toEqual([trueX, trueY]);
    expect(dotAt(dots, frame, x + dotRadius(zoom, dots) + 3, y, 2)).toBe(-1);
    expect(dotAt(dots, frame, x + dotRadius(zoom, dots) + 3, y, 12)).toBe(4);
    expect(dotAt(dots, frame, 5, 5, 2)).toBe(-1);
  });

  it('never finds a dot without a place', () => {
    expect(dotsIn(dots, frame, [0, 0, 400, 300]).map(({ dot }) => dot)).toEqual([0, 2, 3, 4]);
  });
});

describe('packDots', () => {
  it('takes a set without any place', () => {
    const none = packDots(dotSet([NaN, NaN], [[0, 1]]));
    expect(dotAt(none, frame, 200, 150, 50)).toBe(-1);
    expect(dotsIn(packDots(dotSet([], [])), frame, [0, 0, 400, 300])).toEqual([]);
  });
});

describe('dotRadius', () => {
  it('grows from 2.5 to 9 px as the map comes close', () => {
    const radii = [10, 13, 16, 18, 20].map((at) => dotRadius(at, { spacing: 0 }));
    expect(radii).toEqual([2.5, 2.5, 6, 9, 9]);
  });

  it('leaves room between very many dots, but never lets them vanish', () => {
    const spacing = 10 / (256 * 2 ** 16);
    expect(dotRadius(16, { spacing })).toBe(3);
    expect(dotRadius(14, { spacing })).toBe(2.5);
    expect(dotRadius(19, { spacing })).toBe(9);
  });
});
