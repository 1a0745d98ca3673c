import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityGrids, type DensityGrid } from './density-grid';
import { kernelDensity } from './kernel-density';
import { separatePatches } from './separate-patches';

const metres = fc.double({ min: -2000, max: 2000, noNaN: true });
const cloud = fc
  .array(fc.tuple(metres, metres), { minLength: 1, maxLength: 25 })
  .map((points) => Float64Array.from(points.flat()));

/** The one grid over some points. */
function gridFor(xy: Float64Array, bandwidthM: number): DensityGrid {
  const [grid] = densityGrids([xy], bandwidthM, 1e6);
  if (grid === undefined) throw new Error('no grid');
  return grid;
}

const sum = (field: Float64Array) => field.reduce((a, b) => a + b, 0);

describe('kernelDensity', () => {
  it('is the biweight kernel: 3/π at the point, 27/16π at half the bandwidth (Silverman 1986, 4.5)', () => {
    const grid = { x0: -1000, y0: -1000, cellM: 500, columns: 5, rows: 5 };
    const field = kernelDensity(Float64Array.of(0, 0), 1000, grid);
    expect(field[12]).toBeCloseTo(3 / Math.PI, 12);
    expect(field[13]).toBeCloseTo((3 / Math.PI) * 0.75 ** 2, 12);
    expect(field[18]).toBeCloseTo((3 / Math.PI) * 0.5 ** 2, 12);
    expect(field[14]).toBe(0);
    expect(field[0]).toBe(0);
  });

  it('speaks of points per km²: half the bandwidth, four times the peak', () => {
    const grid = { x0: 0, y0: 0, cellM: 10, columns: 1, rows: 1 };
    expect(kernelDensity(Float64Array.of(0, 0), 500, grid)[0]).toBeCloseTo(12 / Math.PI, 12);
  });

  it('is nothing without points', () => {
    expect(
      sum(kernelDensity(new Float64Array(), 300, { x0: 0, y0: 0, cellM: 10, columns: 4, rows: 4 })),
    ).toBe(0);
  });

  it('is nowhere negative and adds up to the points, within 1 %', () => {
    fc.assert(
      fc.property(cloud, fc.integer({ min: 150, max: 900 }), (xy, bandwidthM) => {
        const grid = gridFor(xy, bandwidthM);
        const field = kernelDensity(xy, bandwidthM, grid);
        expect(Math.min(...field)).toBeGreaterThanOrEqual(0);
        const total = (sum(field) * grid.cellM ** 2) / 1e6;
        expect(Math.abs(total / (xy.length / 2) - 1)).toBeLessThan(0.01);
      }),
    );
  });

  it('moves with its points', () => {
    fc.assert(
      fc.property(cloud, metres, metres, (xy, dx, dy) => {
        const moved = xy.map((value, i) => value + (i % 2 === 0 ? dx : dy));
        const field = kernelDensity(xy, 400, gridFor(xy, 400));
        const there = kernelDensity(moved, 400, {
          ...gridFor(xy, 400),
          x0: gridFor(xy, 400).x0 + dx,
          y0: gridFor(xy, 400).y0 + dy,
        });
        expect(there.every((value, i) => Math.abs(value - (field[i] as number)) < 1e-6)).toBe(true);
      }),
    );
  });

  it('is the sum of what each part of the points gives', () => {
    fc.assert(
      fc.property(cloud, cloud, (a, b) => {
        const both = Float64Array.of(...a, ...b);
        const grid = gridFor(both, 400);
        const [whole, first, second] = [both, a, b].map((xy) => kernelDensity(xy, 400, grid));
        expect(whole?.every((v, i) => Math.abs(v - (first?.[i] ?? NaN) - (second?.[i] ?? NaN)) < 1e-9)).toBe(
          true,
        );
      }),
    );
  });
});

describe('densityGrids', () => {
  it('cuts cells at an eighth of the bandwidth, coarser only to stay within the limit', () => {
    const xy = Float64Array.of(0, 0, 4000, 4000);
    expect(densityGrids([xy], 200, 250_000)[0]?.cellM).toBe(25);
    const [coarse] = densityGrids([xy], 200, 10_000);
    expect(coarse?.cellM).toBeGreaterThan(25);
    expect((coarse?.columns ?? 0) * (coarse?.rows ?? 0)).toBeLessThanOrEqual(10_000);
  });

  it('refuses a surface that could only be wrong', () => {
    expect(() => densityGrids([Float64Array.of(0, 0, 500_000, 500_000)], 100, 250_000)).toThrow(RangeError);
  });
});

describe('separatePatches', () => {
  it('keeps every point once, and kernels of different patches apart', () => {
    fc.assert(
      fc.property(cloud, fc.integer({ min: 20, max: 800 }), (xy, reachM) => {
        const patches = separatePatches(xy, reachM);
        const sorted = (flat: readonly number[]) =>
          Array.from({ length: flat.length / 2 }, (_, i) => `${flat[2 * i]} ${flat[2 * i + 1]}`).sort();
        expect(sorted(patches.flatMap((patch) => [...patch]))).toEqual(sorted([...xy]));
        patches.forEach((patch, i) => {
          for (const other of patches.slice(0, i)) {
            for (let p = 0; p < patch.length; p += 2) {
              for (let q = 0; q < other.length; q += 2) {
                const dx = (patch[p] as number) - (other[q] as number);
                const dy = (patch[p + 1] as number) - (other[q + 1] as number);
                expect(Math.hypot(dx, dy)).toBeGreaterThan(2 * reachM * (1 - 1e-9));
              }
            }
          }
        });
      }),
    );
  });

  it('does not part points that are near', () => {
    expect(separatePatches(Float64Array.of(0, 0, 199, 0, 398, 0), 100)).toHaveLength(1);
    expect(separatePatches(Float64Array.of(0, 0, 5000, 0), 100)).toHaveLength(2);
    expect(separatePatches(new Float64Array(), 100)).toEqual([]);
  });
});
