import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBands, hexagons, hexCellAt, hexMiddle } from './hexagons';
import { localPlane } from './local-plane';

const CENTRE = [107.55, -6.9] as const;
const plane = localPlane(...CENTRE);
const at = (...places: readonly (readonly [x: number, y: number])[]): Float64Array =>
  Float64Array.from(places.flatMap(([x, y]) => plane.toDegrees(x, y)));

const metres = fc.double({ min: -5000, max: 5000, noNaN: true });
const widths = fc.integer({ min: 50, max: 500 });

/** Corners of a cell back on the plane. */
const cornersOf = (corners: Float64Array, cell: number): [number, number][] =>
  [0, 1, 2, 3, 4, 5].map((i) =>
    plane.toPlane(corners[cell * 12 + i * 2] as number, corners[cell * 12 + i * 2 + 1] as number),
  );

describe('hexCellAt', () => {
  it('has the origin in (0, 0) and its six neighbours around it (Patel 2013, axial directions)', () => {
    expect(hexCellAt(0, 0, 150)).toEqual({ q: 0, r: 0 });
    for (const [q, r] of [
      [1, 0],
      [0, 1],
      [-1, 1],
      [-1, 0],
      [0, -1],
      [1, -1],
    ] as const) {
      const [x, y] = hexMiddle({ q, r }, 150);
      expect(Math.hypot(x, y)).toBeCloseTo(150, 9);
      const cell = hexCellAt(x, y, 150);
      expect([cell.q, cell.r]).toEqual([q, r]);
    }
  });

  it('gives the cell whose middle is nearest: what makes it a hexagon', () => {
    fc.assert(
      fc.property(metres, metres, widths, (x, y, width) => {
        const cell = hexCellAt(x, y, width);
        const distance = (q: number, r: number): number => {
          const [mx, my] = hexMiddle({ q, r }, width);
          return Math.hypot(x - mx, y - my);
        };
        const own = distance(cell.q, cell.r);
        expect(own).toBeLessThanOrEqual(width / Math.sqrt(3) + 1e-6);
        for (const [dq, dr] of [
          [1, 0],
          [0, 1],
          [-1, 1],
          [-1, 0],
          [0, -1],
          [1, -1],
        ] as const) {
          expect(own).toBeLessThanOrEqual(distance(cell.q + dq, cell.r + dr) + 1e-6);
        }
      }),
    );
  });
});

describe('hexagons', () => {
  it('counts three points of which two share a cell', () => {
    const found = hexagons(at([10, 10], [-20, 5], [150, 0]), 150, CENTRE);
    expect(found.count).toBe(2);
    expect([...found.groups]).toEqual([2, 1]);
    expect(found.legend).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
    ]);
    expect([...found.tint]).toEqual([1, 0]);
  });

  it('has cells of √3/2 · width² of ground, anticlockwise, with their points inside', () => {
    fc.assert(
      fc.property(metres, metres, widths, (x, y, width) => {
        const { corners, count } = hexagons(at([x, y]), width, CENTRE);
        expect(count).toBe(1);
        const ring = cornersOf(corners, 0);
        let twice = 0;
        ring.forEach(([ax, ay], i) => {
          const [bx, by] = ring[(i + 1) % 6] as [number, number];
          twice += ax * by - bx * ay;
          // To the left of every edge, or on it.
          expect((bx - ax) * (y - ay) - (by - ay) * (x - ax)).toBeGreaterThan(-width * 1e-3);
        });
        expect(twice / 2 / (Math.sqrt(0.75) * width ** 2)).toBeCloseTo(1, 6);
      }),
    );
  });

  it('counts every finite point once, and the bands hold all counts', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(metres, metres), { maxLength: 80 }), widths, (places, width) => {
        const points = Float64Array.of(...at(...places), NaN, NaN);
        const { groups, tint, legend } = hexagons(points, width, CENTRE);
        expect(groups.reduce((sum, count) => sum + count, 0)).toBe(places.length);
        groups.forEach((count, cell) => {
          const { from, to } = legend[tint[cell] ?? -1] ?? { from: NaN, to: NaN };
          expect(count >= from && count <= to).toBe(true);
        });
      }),
    );
  });

  it('does not move its cells when other points come', () => {
    const alone = hexagons(at([700, -300]), 150, CENTRE);
    const more = hexagons(at([700, -300], [0, 900]), 150, CENTRE);
    expect([...more.corners.subarray(0, 12)]).toEqual([...alone.corners]);
  });

  it('gives nothing for nothing, and refuses a width that is none', () => {
    const none = hexagons(new Float64Array(), 150, CENTRE);
    expect([none.count, none.corners.length, none.legend]).toEqual([0, 0, []]);
    expect(() => hexagons(at([0, 0]), 0, CENTRE)).toThrow(RangeError);
    expect(() => hexagons(at([0, 0]), NaN, CENTRE)).toThrow(RangeError);
  });
});

describe('countBands', () => {
  it('begins at round numbers', () => {
    expect(countBands(0)).toEqual([]);
    expect(countBands(1)).toEqual([{ from: 1, to: 1 }]);
    expect(countBands(8)).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 4 },
      { from: 5, to: 8 },
    ]);
    expect(countBands(400).map(({ from }) => from)).toEqual([1, 5, 20, 100, 300]);
  });

  it('covers 1 to the most without gap or overlap, in five at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 65_535 }), (max) => {
        const bands = countBands(max);
        expect(bands.length).toBeLessThanOrEqual(5);
        expect(bands[0]?.from).toBe(1);
        expect(bands[bands.length - 1]?.to).toBe(max);
        bands.forEach(({ from, to }, i) => {
          expect(to).toBeGreaterThanOrEqual(from);
          if (i > 0) expect(from).toBe((bands[i - 1]?.to ?? NaN) + 1);
        });
      }),
    );
  });
});
