import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../area-km2';
import { localPlane } from '../local-plane';
import { pointInArea } from '../point-in-area';
import { geometryOf, gridOf, hole, rectangle, type Ring } from '../testing/geometry-of';
import { buildTopology } from './build-topology';
import { dissolve } from './dissolve';
import { outlines } from './outlines';
import { ringSet, ringsOf } from './testing/rings';
import { anySubdivision } from './testing/subdivision';

const plane = localPlane(107.5, -6.9);
const allInOne = (areas: number) => new Int32Array(areas);

describe('dissolve', () => {
  it('joins two by two squares in rows and into one', () => {
    const topology = buildTopology(gridOf(2, 2, 1, 0, 0));
    const rows = dissolve(topology, Int32Array.of(0, 0, 1, 1), 2);
    expect(ringSet(rows, 0)).toEqual(['outer: 0 0, 1 0, 2 0, 2 1, 1 1, 0 1']);
    expect(ringSet(rows, 1)).toEqual(['outer: 0 1, 1 1, 2 1, 2 2, 1 2, 0 2']);
    expect(rows.bbox).toEqual([0, 0, 2, 2]);
    const one = dissolve(topology, allInOne(4), 1);
    expect(ringSet(one, 0)).toEqual(['outer: 0 0, 1 0, 2 0, 2 1, 2 2, 1 2, 0 2, 0 1']);
  });

  it('keeps a hole, gives it what fills it, and closes it when both are one', () => {
    const topology = buildTopology(
      geometryOf([
        [[rectangle(0, 0, 9, 9), hole(1, 1, 8, 8)]],
        [[rectangle(1, 1, 8, 8), hole(4, 4, 5, 5)]],
        [],
      ]),
    );
    const apart = dissolve(topology, Int32Array.of(0, 1, 2), 3);
    expect(ringSet(apart, 0)).toEqual(['hole: 1 1, 1 8, 8 8, 8 1', 'outer: 0 0, 9 0, 9 9, 0 9']);
    expect([...apart.areaStart]).toEqual([0, 1, 2, 2]);
    const one = dissolve(topology, allInOne(3), 1);
    expect(ringSet(one, 0)).toEqual(['hole: 4 4, 4 5, 5 5, 5 4', 'outer: 0 0, 9 0, 9 9, 0 9']);
  });

  it('gives each hole to the smallest ring around it', () => {
    const nested = [
      [rectangle(0, 0, 9, 9), hole(1, 1, 8, 8)],
      [rectangle(2, 2, 7, 7), hole(3, 3, 4, 4)],
    ];
    const result = dissolve(buildTopology(geometryOf([nested])), allInOne(1), 1);
    expect([...result.polygonStart]).toEqual([0, 2, 4]);
    expect(ringsOf(result, 0).map(({ twice }) => twice)).toEqual([162, -98, 50, -2]);
  });

  it('parts a ring that touches itself: a hole on the border, and two parts that meet in a corner', () => {
    const withHole: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
      [1, 2],
      [2, 1],
    ];
    const twoParts: Ring = [
      [9, 9],
      [8, 9],
      [8, 8],
      [9, 8],
      [9, 9],
      [10, 9],
      [10, 10],
      [9, 10],
    ];
    const result = outlines(buildTopology(geometryOf([[[withHole]], [[twoParts]]])));
    expect(ringSet(result, 0)).toEqual(['hole: 0 0, 1 2, 2 1', 'outer: 0 0, 4 0, 4 4, 0 4']);
    expect(ringSet(result, 1)).toEqual(['outer: 10 10, 9 10, 9 9, 10 9', 'outer: 8 8, 9 8, 9 9, 8 9']);
    expect([...result.areaStart]).toEqual([0, 1, 3]);
  });

  it('keeps the ground of a lobe that a ring encloses backwards', () => {
    const bowTie: Ring = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
      [-1, -2],
      [-2, -1],
    ];
    const result = outlines(buildTopology(geometryOf([[[bowTie]]])));
    expect(ringsOf(result, 0).map(({ twice }) => twice)).toEqual([16, 3]);
    expect(pointInArea(result, 0, -1, -1)).toBe(true);
  });

  it('unites an area in two pieces with what lies between them', () => {
    const topology = buildTopology(
      geometryOf([[[rectangle(0, 0, 1, 1)], [rectangle(2, 0, 3, 1)]], [[rectangle(1, 0, 2, 1)]]]),
    );
    expect(ringsOf(dissolve(topology, Int32Array.of(0, -1), 1), 0)).toHaveLength(2);
    expect(ringSet(dissolve(topology, allInOne(2), 1), 0)).toEqual([
      'outer: 0 0, 1 0, 2 0, 3 0, 3 1, 2 1, 1 1, 0 1',
    ]);
  });

  it('leaves out areas without a group and groups without ground', () => {
    const topology = buildTopology(gridOf(2, 1, 1, 0, 0));
    const result = dissolve(topology, Int32Array.of(3, 9), 5);
    expect([...result.areaStart]).toEqual([0, 0, 0, 0, 1, 1]);
    expect(dissolve(topology, Int32Array.of(-1), 1)).toMatchObject({
      bbox: null,
      coords: new Float64Array(0),
    });
  });

  it('covers the ground of its areas and no other, in sound rings, in any subdivision', () => {
    fc.assert(
      fc.property(anySubdivision(), ({ geometry, groupOf, groups }) => {
        const result = dissolve(buildTopology(geometry), groupOf, groups);
        const vertices = new Set(Array.from(groupOf, (_, a) => ringsOf(geometry, a)[0]?.vertices).flat());
        for (let group = 0; group < groups; group += 1) {
          const cells = Array.from(groupOf, (own, a) => (own === group ? areaKm2(geometry, a, plane) : 0));
          const sum = cells.reduce((total, km2) => total + km2, 0);
          const km2 = areaKm2(result, group, plane);
          if (sum === 0) expect(km2).toBeNaN();
          else expect(Math.abs(km2 / sum - 1)).toBeLessThan(1e-9);
          for (const ring of ringsOf(result, group)) {
            expect(ring.twice > 0).toBe(!ring.hole);
            expect(new Set(ring.vertices).size).toBe(ring.vertices.length);
            for (const vertex of ring.vertices) expect(vertices.has(vertex)).toBe(true);
          }
          groupOf.forEach((own, a) => {
            const [lon, lat] = middle(geometry.coords.subarray(8 * a, 8 * a + 8));
            expect(pointInArea(result, group, lon, lat)).toBe(own === group);
          });
        }
      }),
    );
  });

  it('is the same in one step as in two', () => {
    fc.assert(
      fc.property(anySubdivision(), fc.array(fc.integer({ min: -1, max: 1 })), (subdivision, upper) => {
        const { geometry, groupOf, groups } = subdivision;
        const upperOf = Int32Array.from({ length: groups }, (_, group) => upper[group] ?? 0);
        const topology = buildTopology(geometry);
        const steps = dissolve(buildTopology(dissolve(topology, groupOf, groups)), upperOf, 2);
        const once = dissolve(
          topology,
          groupOf.map((group) => upperOf[group] ?? -1),
          2,
        );
        for (const group of [0, 1]) expect(ringSet(steps, group)).toEqual(ringSet(once, group));
      }),
    );
  });
});

/** The mean of the corners of a convex cell: a point inside. */
function middle(cell: Float64Array): [lon: number, lat: number] {
  const mean = (axis: number) => cell.reduce((sum, value, i) => (i % 2 === axis ? sum + value / 4 : sum), 0);
  return [mean(0), mean(1)];
}
