import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fanOut, fanReach } from './fan-out';

describe('fanOut', () => {
  it('leaves a dot that is alone where it is', () => {
    expect(fanOut(0, 1, 6)).toEqual({ dx: 0, dy: 0 });
    expect(fanReach(1, 6)).toBe(0);
  });

  it('puts a few on one ring, the first above', () => {
    const places = [0, 1, 2, 3].map((rank) => fanOut(rank, 4, 5));
    expect(places[0]?.dx).toBeCloseTo(0);
    expect(places[0]?.dy).toBeLessThan(0);
    const radii = places.map(({ dx, dy }) => Math.hypot(dx, dy));
    for (const radius of radii) expect(radius).toBeCloseTo(fanReach(4, 5));
  });

  it('never lets two dots of a stack overlap, nor leave its reach', () => {
    const stack = fc.integer({ min: 2, max: 90 });
    fc.assert(
      fc.property(stack, fc.double({ min: 4, max: 9, noNaN: true }), (size, radius) => {
        const places = Array.from({ length: size }, (_, rank) => fanOut(rank, size, radius));
        const apart = places.flatMap((a, i) =>
          places.slice(i + 1).map((b) => Math.hypot(a.dx - b.dx, a.dy - b.dy)),
        );
        expect(Math.min(...apart)).toBeGreaterThan(2 * radius);
        const furthest = Math.max(...places.map(({ dx, dy }) => Math.hypot(dx, dy)));
        expect(furthest).toBeCloseTo(fanReach(size, radius), 6);
      }),
    );
  });

  it('grows with the root of the stack, not with the stack', () => {
    expect(fanReach(60, 6)).toBeLessThan(6 * fanReach(6, 6));
  });
});
