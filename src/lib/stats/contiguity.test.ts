import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contiguity, type Contiguity } from './contiguity';
import { geometryOf, gridOf, hole, rectangle } from './testing/geometry-of';
import { readBoundaries, realFile } from './testing/real-boundaries';

const neighboursOf = ({ start, neighbours }: Contiguity, area: number) => [
  ...neighbours.slice(start[area], start[area + 1]),
];

function expectSound(result: Contiguity, areas: number): void {
  expect(result.start).toHaveLength(areas + 1);
  expect(result.start[areas]).toBe(result.neighbours.length);
  for (let a = 0; a < areas; a += 1) {
    const own = neighboursOf(result, a);
    expect(own).toEqual([...new Set(own)].sort((x, y) => x - y));
    expect(own).not.toContain(a);
    for (const b of own) expect(neighboursOf(result, b)).toContain(a);
  }
}

describe('contiguity', () => {
  it('is the rook contiguity of a grid: a corner is no border', () => {
    const result = contiguity(gridOf(3, 3, 0.001));
    expect(neighboursOf(result, 4)).toEqual([1, 3, 5, 7]);
    expect(neighboursOf(result, 0)).toEqual([1, 3]);
    expect(neighboursOf(result, 5)).toEqual([2, 4, 8]);
  });

  it('sees an enclave, several parts, and an edge run in the same direction', () => {
    const result = contiguity(
      geometryOf([
        [[rectangle(0, 0, 3, 3), hole(1, 1, 2, 2)]],
        [[rectangle(1, 1, 2, 2)], [rectangle(5, 0, 6, 1)]],
        [[[...rectangle(6, 0, 7, 1)].reverse()]],
        [[rectangle(5, 0, 6, 1)]],
        [],
      ]),
    );
    expect([0, 1, 2, 3, 4].map((a) => neighboursOf(result, a))).toEqual([[1], [0, 2, 3], [1, 3], [1, 2], []]);
  });

  it('joins vertices that differ by less than a centimetre', () => {
    const result = contiguity(
      geometryOf([[[rectangle(107, -7, 107.1, -6.9)]], [[rectangle(107.1 + 2e-9, -7, 107.2, -6.9 - 2e-9)]]]),
    );
    expect(neighboursOf(result, 0)).toEqual([1]);
  });

  it('does not take a repeated vertex for a border', () => {
    const result = contiguity(
      geometryOf([
        [
          [
            [
              [0, 0],
              [1, 1],
              [1, 1],
              [0, 1],
            ],
          ],
        ],
        [
          [
            [
              [2, 1],
              [2, 2],
              [1, 1],
              [1, 1],
            ],
          ],
        ],
      ]),
    );
    expect(result.neighbours).toHaveLength(0);
  });

  it('has a row for every area even when nothing has a polygon', () => {
    const result = contiguity(geometryOf([[], [], []]));
    expect([...result.start]).toEqual([0, 0, 0, 0]);
  });

  it('is what comparing every cell with every other gives, in any grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (columns, rows) => {
        const result = contiguity(gridOf(columns, rows, 0.0007));
        expectSound(result, columns * rows);
        for (let a = 0; a < columns * rows; a += 1) {
          const expected = Array.from({ length: columns * rows }, (_, b) => b).filter((b) => {
            const dx = Math.abs((a % columns) - (b % columns));
            const dy = Math.abs(Math.floor(a / columns) - Math.floor(b / columns));
            return dx + dy === 1;
          });
          expect(neighboursOf(result, a)).toEqual(expected);
        }
      }),
    );
  });

  it('takes 30,000 areas', () => {
    const result = contiguity(gridOf(200, 150, 0.0005));
    // Inner borders of the grid, once from either side.
    expect(result.neighbours).toHaveLength(2 * (199 * 150 + 200 * 149));
  });

  const path = realFile('surabaya-rw.geojson');
  it.skipIf(path === null)('is sound on real boundaries (needs shared/real)', () => {
    const result = contiguity(readBoundaries(path ?? ''));
    expectSound(result, 1399);
    const alone = Array.from({ length: 1399 }, (_, a) => a).filter(
      (a) => neighboursOf(result, a).length === 0,
    );
    expect(alone).toEqual([]);
  });
});
