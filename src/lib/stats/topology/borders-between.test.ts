import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Borders, Geometry } from '$lib/domain';
import { gridOf } from '../testing/geometry-of';
import { bordersBetween } from './borders-between';
import { buildTopology } from './build-topology';
import { contiguityOf } from './contiguity-of';
import { regroup } from './regroup';
import { anySubdivision } from './testing/subdivision';

type Edge = readonly [key: string, left: number, right: number];

const keyOf = (coords: Float64Array, a: number, b: number) =>
  [a, b]
    .map((v) => `${coords[2 * v]} ${coords[2 * v + 1]}`)
    .sort()
    .join(' – ');

/** The edges of the lines, in order. */
function edgesOf({ coords, arcStart, left, right }: Borders): Edge[] {
  return Array.from(left, (area, arc) => {
    const start = arcStart[arc] as number;
    const edges = (arcStart[arc + 1] as number) - start - 1;
    return Array.from({ length: edges }, (_, i): Edge => [
      keyOf(coords, start + i, start + i + 1),
      area,
      right[arc] as number,
    ]);
  }).flat();
}

/** The edges of quadrangles whose two sides differ in group, by trying all. */
function expectedEdges({ coords }: Geometry, groupOf: Int32Array): Edge[] {
  const sides = new Map<string, number[]>();
  groupOf.forEach((group, a) => {
    for (let v = 0; v < 4; v += 1) {
      const key = keyOf(coords, 4 * a + v, 4 * a + ((v + 1) % 4));
      sides.set(key, [...(sides.get(key) ?? []), group]);
    }
  });
  return [...sides]
    .map(([key, [one = -1, other = -1]]): Edge => {
      const low = Math.min(one, other);
      return low === -1 ? [key, Math.max(one, other), -1] : [key, low, Math.max(one, other)];
    })
    .filter(([, left, right]) => left !== right);
}

describe('bordersBetween', () => {
  it('joins arcs into lines that run from node to node of the groups', () => {
    const topology = buildTopology(gridOf(4, 2, 1, 0, 0));
    const borders = bordersBetween(topology, Int32Array.of(0, 0, 1, 1, 0, 0, 1, 1));
    expect([...borders.left]).toHaveLength(3);
    const inner = borders.right.indexOf(1);
    expect(borders.left[inner]).toBe(0);
    expect([
      ...borders.coords.slice(2 * (borders.arcStart[inner] ?? 0), 2 * (borders.arcStart[inner + 1] ?? 0)),
    ]).toEqual([2, 0, 2, 1, 2, 2]);
  });

  it('has nothing to draw where no area has a group', () => {
    const borders = bordersBetween(buildTopology(gridOf(2, 2, 1)), new Int32Array(4).fill(-1));
    expect(borders.left).toHaveLength(0);
    expect(borders.coords).toHaveLength(0);
  });

  it('has every edge between different groups exactly once, in any subdivision', () => {
    fc.assert(
      fc.property(anySubdivision(), ({ geometry, groupOf }) => {
        const edges = edgesOf(bordersBetween(buildTopology(geometry), groupOf));
        expect(edges.sort()).toEqual(expectedEdges(geometry, groupOf).sort());
      }),
    );
  });

  it('keeps the ground of the lower group on the left of each line', () => {
    fc.assert(
      fc.property(anySubdivision(), ({ geometry, groupOf, columns }) => {
        const { coords, arcStart, left } = bordersBetween(buildTopology(geometry), groupOf);
        left.forEach((group, arc) => {
          const v = 2 * (arcStart[arc] as number);
          const own = groupOf.findIndex((label, a) => {
            const cell = geometry.coords.subarray(8 * a, 8 * a + 8);
            return label === group && hasEdge(cell, coords.subarray(v, v + 4));
          });
          expect(own, `group ${group} of ${columns} columns`).not.toBe(-1);
        });
      }),
    );
  });
});

/** Whether a counter-clockwise quadrangle runs along the edge in its direction. */
function hasEdge(cell: Float64Array, edge: Float64Array): boolean {
  return [0, 2, 4, 6].some((i) => [0, 1, 2, 3].every((k) => cell[(i + k) % 8] === edge[k]));
}

describe('regroup', () => {
  it('is a topology again: in two steps as in one, with the neighbours of the groups', () => {
    const topology = buildTopology(gridOf(6, 1, 1, 0, 0));
    const pairs = regroup(topology, Int32Array.of(0, 0, 1, 1, 2, 2), 3);
    expect([...contiguityOf(pairs).neighbours]).toEqual([1, 0, 2, 1]);
    const steps = regroup(pairs, Int32Array.of(1, 0, 0), 2);
    const once = regroup(topology, Int32Array.of(1, 1, 0, 0, 0, 0), 2);
    expect(edgesOf(steps).sort()).toEqual(edgesOf(once).sort());
    expect([...steps.left].sort()).toEqual([...once.left].sort());
  });
});
