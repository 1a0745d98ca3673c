import { describe, expect, it } from 'vitest';
import type { Geometry } from '$lib/domain';
import { placeWithin } from './place-within';

const geometry = (ring: readonly number[]): Geometry => ({
  coords: Float64Array.from(ring),
  ringStart: Uint32Array.of(0, ring.length / 2),
  polygonStart: Uint32Array.of(0, 1),
  areaStart: Uint32Array.of(0, 1, 1),
  bbox: [0, 0, 4, 4],
});

describe('placeWithin', () => {
  it('is the middle of a square, and nothing for an area without polygon', () => {
    const square = geometry([0, 0, 4, 0, 4, 4, 0, 4]);
    expect([placeWithin(square, 0), placeWithin(square, 1)]).toEqual([[2, 2], null]);
  });

  it('lies in an area whose middle does not', () => {
    // An L: its middle at 2, 2 is without.
    const [lng, lat] = placeWithin(geometry([0, 0, 4, 0, 4, 1, 1, 1, 1, 4, 0, 4]), 0) ?? [NaN, NaN];
    expect(lng < 1 || lat < 1).toBe(true);
  });
});
