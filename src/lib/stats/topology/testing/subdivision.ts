import fc from 'fast-check';
import type { Geometry } from '$lib/domain';
import { geometryOf } from '../../testing/geometry-of';

/** Crooked cells that share their corners, row by row from the south-west, each with a group. */
export interface Subdivision {
  readonly columns: number;
  readonly rows: number;
  readonly geometry: Geometry;
  /** −1 for a cell in no group. */
  readonly groupOf: Int32Array;
  readonly groups: number;
}

const STEP = 0.001;

/** Any subdivision up to 8 × 8 with up to four groups: with holes, islands and parts that touch in a corner. */
export function anySubdivision(): fc.Arbitrary<Subdivision> {
  return fc
    .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4 }))
    .chain(([columns, rows, groups]) => {
      const corners = 2 * (columns + 1) * (rows + 1);
      // A cell stays convex while its corners move by less than a fifth of it.
      const shift = fc.integer({ min: -199, max: 199 });
      return fc.record({
        columns: fc.constant(columns),
        rows: fc.constant(rows),
        groups: fc.constant(groups),
        geometry: fc
          .array(shift, { minLength: corners, maxLength: corners })
          .map((shifts) => crookedCells(columns, rows, shifts)),
        groupOf: fc
          .array(fc.integer({ min: -1, max: groups - 1 }), {
            minLength: columns * rows,
            maxLength: columns * rows,
          })
          .map((labels) => Int32Array.from(labels)),
      });
    });
}

/** Cells of a grid whose corners are moved by `shifts` thousandths of a step (two for each corner). */
export function crookedCells(columns: number, rows: number, shifts: readonly number[]): Geometry {
  const corner = (i: number, j: number): [number, number] => {
    const at = 2 * (j * (columns + 1) + i);
    const place = (start: number, n: number, shift = 0) =>
      start + Math.round((n + shift / 1000) * STEP * 1e6) / 1e6;
    return [place(107.5, i, shifts[at]), place(-6.9, j, shifts[at + 1])];
  };
  return geometryOf(
    Array.from({ length: columns * rows }, (_, a) => {
      const i = a % columns;
      const j = Math.floor(a / columns);
      return [[[corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)]]];
    }),
  );
}
