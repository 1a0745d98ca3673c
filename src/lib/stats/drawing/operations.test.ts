import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../area-km2';
import { localPlane } from '../local-plane';
import { geometryOf, hole, rectangle } from '../testing/geometry-of';
import { buildTopology, contiguityOf } from '../topology';
import { crookedCells } from '../topology/testing/subdivision';
import {
  fromGeometry,
  insertVertex,
  isOnOutline,
  mergeAreas,
  moveVertex,
  nearestEdge,
  nearestVertex,
  nextVertex,
  removeVertex,
  splitArea,
  toGeometry,
  vertexOrder,
  type Drawn,
  type Mesh,
} from '.';

const plane = localPlane(0.005, 0.005);
/** 0.01° on a side, about 1.2 km². */
const square = () => fromGeometry(geometryOf([[[rectangle(0, 0, 0.01, 0.01)]]]));
/** Two squares side by side. */
const pair = () =>
  fromGeometry(geometryOf([[[rectangle(0, 0, 0.01, 0.01)]], [[rectangle(0.01, 0, 0.02, 0.01)]]]));
const shares = (mesh: Mesh): number[] => {
  const geometry = toGeometry(mesh);
  const all = mesh.areas.map((_, i) => areaKm2(geometry, i, plane));
  const sum = all.reduce((before, own) => before + own, 0);
  return all.map((own) => Math.round((1000 * own) / sum) / 1000);
};
function done<T>(drawn: Drawn<T>): { ok: true; mesh: Mesh } & T {
  if (!drawn.ok) throw new Error(drawn.why);
  return drawn;
}
const why = (drawn: Drawn<unknown>) => (drawn.ok ? 'done' : drawn.why);
const at = (mesh: Mesh, lon: number, lat: number) => nearestVertex(mesh, lon, lat, 1)?.vertex ?? -1;

describe('splitting', () => {
  it('gives the larger part the old id and the other a new one', () => {
    const split = done(
      splitArea(square(), 0, [
        [0.007, -0.001],
        [0.007, 0.011],
      ]),
    );
    expect(split.added).toEqual([1]);
    expect(split.mesh.areas).toEqual([0, 1]);
    expect(shares(split.mesh)).toEqual([0.7, 0.3]);
  });

  it('takes an end short of the border by less than the tolerance to mean the border', () => {
    const line = [
      [0.005, 0.00003],
      [0.005, 0.00997],
    ] as const;
    expect(shares(done(splitArea(square(), 0, line)).mesh)).toEqual([0.5, 0.5]);
    expect(why(splitArea(square(), 0, line, 1))).toBe('line-ends-inside');
  });

  it('puts an end near a corner into the corner', () => {
    const { mesh } = done(
      splitArea(square(), 0, [
        [0.00001, 0.00001],
        [0.00999, 0.00999],
      ]),
    );
    expect(toGeometry(mesh).coords).toHaveLength(12);
    expect(shares(mesh)).toEqual([0.5, 0.5]);
  });

  it('gives the neighbour the new vertex, so that both still share their border', () => {
    const { mesh } = done(
      splitArea(pair(), 1, [
        [0.01, 0.004],
        [0.02, 0.004],
      ]),
    );
    const topology = buildTopology(toGeometry(mesh));
    expect(topology.faults.tJunctions).toBe(0);
    expect([...contiguityOf(topology).neighbours]).toEqual([1, 2, 0, 2, 0, 1]);
  });

  it('makes a part of every piece that a line cuts off', () => {
    const comb = geometryOf([
      [
        [
          [
            [0, 0],
            [0.01, 0],
            [0.01, 0.01],
            [0.008, 0.01],
            [0.008, 0.003],
            [0.002, 0.003],
            [0.002, 0.01],
            [0, 0.01],
          ],
        ],
      ],
    ]);
    const split = done(
      splitArea(fromGeometry(comb), 0, [
        [-0.001, 0.006],
        [0.011, 0.005],
      ]),
    );
    expect(split.added).toEqual([1, 2]);
    expect(shares(split.mesh).every((own) => own > 0.1)).toBe(true);
  });

  it('leaves holes and far parts with the part that they belong to', () => {
    const mesh = fromGeometry(
      geometryOf([
        [[rectangle(0, 0, 0.01, 0.01), hole(0.001, 0.001, 0.002, 0.002)], [rectangle(0.02, 0, 0.021, 0.001)]],
      ]),
    );
    const split = done(
      splitArea(mesh, 0, [
        [0.004, 0],
        [0.004, 0.01],
      ]),
    );
    const geometry = toGeometry(split.mesh);
    expect([...geometry.areaStart]).toEqual([0, 2, 3]);
    expect(shares(split.mesh)).toEqual([0.61, 0.39]);
  });

  it('refuses a line that does not run from border to border', () => {
    const holed = fromGeometry(
      geometryOf([[[rectangle(0, 0, 0.01, 0.01), hole(0.004, 0.004, 0.006, 0.006)]]]),
    );
    expect(why(splitArea(square(), 0, [[0.005, 0.005]]))).toBe('line-too-short');
    expect(why(splitArea(square(), 9, [[0, 0]]))).toBe('not-there');
    const refusals = (
      [
        ['line-ends-inside', [0.005, -0.001], [0.005, 0.005]],
        ['line-ends-inside', [0.004, 0.005], [0.005, 0.005]],
        ['line-outside', [0.02, 0], [0.02, 0.01]],
        ['line-outside', [0, 0], [0.01, 0]],
        ['line-crosses-itself', [0.002, 0], [0.008, 0.008], [0.008, 0.002], [0.002, 0.01]],
        ['part-too-small', [0.005, -0.000007], [0.00501, 0.000007], [0.00502, -0.000007]],
      ] as const
    ).map(([expected, ...line]) => [expected, why(splitArea(square(), 0, line, 0.2))]);
    for (const [expected, found] of refusals) expect(found).toBe(expected);
    const toHole = [
      [0.005, 0],
      [0.005, 0.004],
    ] as const;
    expect(why(splitArea(holed, 0, toHole))).toBe('line-does-not-split');
  });
});

describe('vertices', () => {
  it('move for both neighbours at once', () => {
    const mesh = pair();
    const moved = done(moveVertex(mesh, at(mesh, 0.01, 0.01), 0.012, 0.01)).mesh;
    expect(shares(moved)).toEqual([0.55, 0.45]);
    expect(shares(mesh)).toEqual([0.5, 0.5]);
  });

  it('do not go where a border would cross or all but touch another', () => {
    const mesh = pair();
    const corner = at(mesh, 0.01, 0.01);
    expect(why(moveVertex(mesh, corner, 0.021, 0.005))).toBe('crosses');
    expect(why(moveVertex(mesh, corner, 0.01, -0.001))).toBe('crosses');
    expect(why(moveVertex(mesh, corner, 0.0100000001, 0.0000001))).toBe('too-near');
    expect(why(moveVertex(mesh, corner, NaN, 0))).toBe('not-there');
    expect(why(moveVertex(mesh, 99, 0, 0))).toBe('not-there');
  });

  it('do not pass over an enclave', () => {
    const enclave = rectangle(0.008, 0.008, 0.009, 0.009);
    const mesh = fromGeometry(
      geometryOf([[[rectangle(0, 0, 0.01, 0.01), [...enclave].reverse()]], [[enclave]]]),
    );
    expect(why(moveVertex(mesh, at(mesh, 0.01, 0.01), 0.005, 0.005))).toBe('crosses');
    expect(why(removeVertex(mesh, at(mesh, 0.01, 0.01)))).toBe('crosses');
    expect(why(moveVertex(mesh, at(mesh, 0.01, 0.01), 0.0095, 0.0095))).toBe('done');
  });

  it('come and go without changing the ground', () => {
    const mesh = pair();
    const edge = nearestEdge(mesh, 0.0101, 0.004, 50);
    expect(edge).toMatchObject({
      lon: expect.closeTo(0.01, 9) as number,
      lat: expect.closeTo(0.004, 9) as number,
      metres: expect.closeTo(11.1, 1) as number,
    });
    const { ends = [-1, -1] as const } = edge ?? {};
    const more = done(insertVertex(mesh, ends, 0.0101, 0.004));
    expect(shares(more.mesh)).toEqual([0.5, 0.5]);
    const bent = done(moveVertex(more.mesh, more.vertex, 0.012, 0.005)).mesh;
    expect(shares(bent)).toEqual([0.55, 0.45]);
    expect(shares(done(removeVertex(bent, more.vertex)).mesh)).toEqual([0.5, 0.5]);
    expect(why(insertVertex(mesh, ends, 0.01, 0.0100001))).toBe('too-near');
    expect(why(insertVertex(mesh, [0, 0], 0, 0))).toBe('not-there');
    expect(why(removeVertex(mesh, ends[0]))).toBe('node');
    const triangle = fromGeometry(
      geometryOf([
        [
          [
            [
              [0, 0],
              [0.01, 0],
              [0, 0.01],
            ],
          ],
        ],
      ]),
    );
    expect(why(removeVertex(triangle, 0))).toBe('ring-too-small');
  });

  it('are walked along the borders, round and round', () => {
    const mesh = pair();
    const order = vertexOrder(mesh);
    expect(order).toHaveLength(6);
    expect(order.map((vertex) => nextVertex(mesh, vertex))).toEqual([...order.slice(1), order[0]]);
    expect(order.map((vertex) => nextVertex(mesh, vertex, { step: -1 }))).toEqual([
      order.at(-1),
      ...order.slice(0, -1),
    ]);
    expect(vertexOrder(mesh, 1)).toHaveLength(4);
    expect(nextVertex(mesh, 99, { area: 1 })).toBe(vertexOrder(mesh, 1)[0]);
    expect(nextVertex(fromGeometry(geometryOf([])), 0)).toBeNull();
  });

  it('are found within reach, also of one area alone', () => {
    const mesh = pair();
    expect(nearestVertex(mesh, 0.0095, 0.0095, 50)).toBeNull();
    expect(nearestVertex(mesh, 0, 0, 1e5, 1)?.metres).toBeCloseTo(1113, 0);
    expect(nearestEdge(mesh, 0.03, 0.005, 500)).toBeNull();
    expect(nearestVertex(mesh, NaN, 0, 1e9)).toBeNull();
    const inner = done(
      splitArea(mesh, 0, [
        [0.005, 0],
        [0.005, 0.01],
      ]),
    ).mesh;
    expect(isOnOutline(inner, at(inner, 0.005, 0))).toBe(true);
    const cells = fromGeometry(crookedCells(2, 2, []));
    expect(isOnOutline(cells, at(cells, 107.501, -6.899))).toBe(false);
  });
});

describe('merging', () => {
  it('keeps the first id and undoes a split', () => {
    const split = done(
      splitArea(square(), 0, [
        [0.007, 0],
        [0.007, 0.01],
      ]),
    ).mesh;
    const merged = done(mergeAreas(split, 1, 0)).mesh;
    expect(merged.areas).toEqual([1]);
    expect(shares(merged)).toEqual([1]);
    expect(
      done(
        splitArea(merged, 1, [
          [0, 0.002],
          [0.01, 0.002],
        ]),
      ).added,
    ).toEqual([2]);
  });

  it('is refused for areas that share no border', () => {
    const cells = fromGeometry(crookedCells(2, 2, []));
    expect(why(mergeAreas(cells, 0, 3))).toBe('not-neighbours');
    expect(why(mergeAreas(cells, 0, 0))).toBe('not-there');
  });
});
