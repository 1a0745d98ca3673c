import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contiguity } from '../contiguity';
import { geometryOf, rectangle, type Ring } from '../testing/geometry-of';
import { buildTopology } from './build-topology';
import { contiguityOf } from './contiguity-of';
import { dissolve } from './dissolve';
import { outlines } from './outlines';
import { ringSet, ringsOf } from './testing/rings';

const square = rectangle(0, 0, 1, 1);

describe('faults of a topology', () => {
  it('lists the edges that areas claim from the same side', () => {
    const { faults } = buildTopology(geometryOf([[[square]], [[square]], [[rectangle(1, 0, 2, 1)]]]));
    const edges = Array.from({ length: faults.crowdedStart.length - 1 }, (_, edge) => [
      ...faults.crowdedArea.slice(faults.crowdedStart[edge], faults.crowdedStart[edge + 1]),
    ]);
    expect(edges.sort((a, b) => a.length - b.length)).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1, 2],
    ]);
  });

  it('keeps the rings of areas that are drawn over each other', () => {
    const geometry = geometryOf([[[square]], [[square]]]);
    const topology = buildTopology(geometry);
    const back = outlines(topology);
    for (const area of [0, 1]) expect(ringSet(back, area)).toEqual(ringSet(geometry, area));
    expect(ringsOf(dissolve(topology, Int32Array.of(0, 0), 1), 0).map(({ twice }) => twice)).toEqual([2, 2]);
  });

  it('counts a cut inside an area and leaves it out', () => {
    const topology = buildTopology(
      geometryOf([[[square], [rectangle(1, 0, 2, 1)]], [[rectangle(2, 0, 3, 1)]]]),
    );
    expect(topology.faults.seams).toBe(1);
    expect(ringSet(outlines(topology), 0)).toEqual(['outer: 0 0, 1 0, 2 0, 2 1, 1 1, 0 1']);
  });

  it('counts a vertex on the edge of a neighbour once and leaves it alone', () => {
    const below = rectangle(0, -1, 3, 0);
    const geometry = geometryOf([
      [[below]],
      [[square]],
      [[rectangle(1, 0, 2, 1)]],
      [[rectangle(2, 0, 3, 1)]],
    ]);
    const topology = buildTopology(geometry);
    expect(topology.faults.tJunctions).toBe(2);
    expect(topology.faults.crowdedArea).toHaveLength(0);
    expect([...contiguityOf(topology).neighbours]).toEqual([2, 1, 3, 2]);
  });

  it('does not count a vertex beside an edge, nor one that both have', () => {
    const gap = 2e-6;
    const apart = geometryOf([
      [[rectangle(0, -1, 2, 0)]],
      [[rectangle(0, gap, 1, 1)]],
      [[rectangle(1, gap, 2, 1)]],
    ]);
    expect(buildTopology(apart).faults.tJunctions).toBe(0);
    const shared: Ring = [
      [0, 0],
      [0, -1],
      [2, -1],
      [2, 0],
      [1, 0],
    ];
    const joined = geometryOf([[[shared]], [[square]], [[rectangle(1, 0, 2, 1)]]]);
    expect(buildTopology(joined).faults.tJunctions).toBe(0);
  });

  it('takes any rings at all: sound areas, and the contiguity of the geometry', () => {
    const vertex = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }));
    const ring = fc.array(vertex, { minLength: 1, maxLength: 9 });
    const area = fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 6 }), (areas) => {
        const geometry = geometryOf(areas);
        const topology = buildTopology(geometry);
        expect(contiguityOf(topology)).toEqual(contiguity(geometry));
        const halves = Int32Array.from(areas, (_, a) => a % 2);
        for (const result of [outlines(topology), dissolve(topology, halves, 2)]) {
          const { coords, ringStart, polygonStart, areaStart } = result;
          expect(areaStart.at(-1)).toBe(polygonStart.length - 1);
          expect(polygonStart.at(-1)).toBe(ringStart.length - 1);
          expect(ringStart.at(-1)).toBe(coords.length / 2);
          for (let a = 0; a + 1 < areaStart.length; a += 1) {
            for (const { vertices, hole, twice } of ringsOf(result, a)) {
              expect(new Set(vertices).size).toBe(vertices.length);
              expect(hole ? -twice : twice).toBeGreaterThan(0);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
