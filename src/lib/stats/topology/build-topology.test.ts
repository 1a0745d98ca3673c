import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Topology } from '$lib/domain';
import { geometryOf, gridOf, hole, rectangle } from '../testing/geometry-of';
import { buildTopology } from './build-topology';
import { anySubdivision } from './testing/subdivision';

/** Every arc as "left|right: lon lat, lon lat …". */
function arcsOf({ coords, arcStart, left, right }: Topology): string[] {
  return Array.from(left, (area, arc) => {
    const own = coords.slice(2 * (arcStart[arc] as number), 2 * (arcStart[arc + 1] as number));
    const vertices = Array.from({ length: own.length / 2 }, (_, v) => `${own[2 * v]} ${own[2 * v + 1]}`);
    return `${area}|${right[arc]}: ${vertices.join(', ')}`;
  }).sort();
}

describe('buildTopology', () => {
  it('has each border of two by two squares once, and nodes where three or more meet', () => {
    const topology = buildTopology(gridOf(2, 2, 1, 0, 0));
    expect(arcsOf(topology)).toEqual([
      '0|-1: 0 1, 0 0, 1 0',
      '0|1: 1 0, 1 1',
      '0|2: 1 1, 0 1',
      '1|-1: 1 0, 2 0, 2 1',
      '1|3: 2 1, 1 1',
      '2|-1: 1 2, 0 2, 0 1',
      '2|3: 1 1, 1 2',
      '3|-1: 2 1, 2 2, 1 2',
    ]);
    expect(topology.nodes).toBe(5);
    expect(topology.areas).toBe(4);
    expect(topology.faults).toEqual({
      crowdedStart: Uint32Array.of(0),
      crowdedArea: new Int32Array(0),
      seams: 0,
      tJunctions: 0,
    });
  });

  it('closes an arc that meets no other: a hole with another area in it, and a hole with none', () => {
    const ring = [rectangle(0, 0, 9, 9), hole(1, 1, 2, 2), hole(5, 5, 6, 6)];
    const topology = buildTopology(geometryOf([[ring], [[rectangle(1, 1, 2, 2)]]]));
    expect(arcsOf(topology).map((arc) => arc.split(':')[0])).toEqual(['0|-1', '0|-1', '0|1']);
    expect([...topology.from]).toEqual([...topology.to]);
    expect(arcsOf(topology)[2]).toMatch(/^0\|1: (\d \d), .*, \1$/);
  });

  it('ends arcs in one node where three areas meet', () => {
    const topology = buildTopology(
      geometryOf([
        [[rectangle(0, 0, 1, 1)]],
        [[rectangle(1, 0, 2, 1)]],
        // Its lower side has the vertex in the middle that the two others end in.
        [
          [
            [
              [0, 1],
              [1, 1],
              [2, 1],
              [1, 3],
            ],
          ],
        ],
      ]),
    );
    expect(arcsOf(topology).filter((arc) => !arc.includes('-1'))).toEqual([
      '0|1: 1 0, 1 1',
      '0|2: 1 1, 0 1',
      '1|2: 2 1, 1 1',
    ]);
    expect(topology.nodes).toBe(4);
  });

  it('takes vertices less than a centimetre apart for one', () => {
    const topology = buildTopology(
      geometryOf([[[rectangle(107, -7, 107.1, -6.9)]], [[rectangle(107.1 + 2e-9, -7, 107.2, -6.9 - 2e-9)]]]),
    );
    expect(arcsOf(topology).map((arc) => arc.split(':')[0])).toEqual(['0|-1', '0|1', '1|-1']);
  });

  it('has no arcs for areas without polygon', () => {
    const topology = buildTopology(geometryOf([[], []]));
    expect(topology.areas).toBe(2);
    expect(topology.left).toHaveLength(0);
    expect([...topology.arcStart]).toEqual([0]);
  });

  it('has every edge of any subdivision once, the lower area to the left', () => {
    fc.assert(
      fc.property(anySubdivision(), ({ geometry, columns, rows }) => {
        const { arcStart, left, right, faults } = buildTopology(geometry);
        const edges = (arcStart.at(-1) ?? 0) - left.length;
        expect(edges).toBe(columns * (rows + 1) + rows * (columns + 1));
        left.forEach((area, arc) => {
          expect(area).toBeGreaterThanOrEqual(0);
          const other = right[arc] as number;
          expect(other === -1 || other > area).toBe(true);
        });
        expect([faults.seams, faults.tJunctions, faults.crowdedArea.length]).toEqual([0, 0, 0]);
      }),
    );
  });
});
