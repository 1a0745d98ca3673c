import { describe, expect, it } from 'vitest';
import { loadDrawing } from '$lib/stats';
import {
  givenVertices,
  isGivenEdge,
  joinedParts,
  partsAround,
  partsBeside,
  verticesBeside,
} from './drawing-borders';
import { afterMerge, afterSplit, begun, renamed } from './drawing-steps';

const tools = await loadDrawing();
const SIDE = 0.01;
const square = begun(tools, [
  [0, 0],
  [SIDE, 0],
  [SIDE, SIDE],
  [0, SIDE],
]);

/** The square cut from south to north at a share of its width. */
function halved() {
  const drawn = tools.splitArea(square.mesh, 0, [
    [0.7 * SIDE, -0.1 * SIDE],
    [0.7 * SIDE, 1.1 * SIDE],
  ]);
  if (!drawn.ok) throw new Error(drawn.why);
  return afterSplit(renamed(square, 0, '5/1'), drawn.mesh, 0, drawn.added);
}

describe('steps of a drawing', () => {
  it('keep the name with the larger part; the other lies in the same given polygon', () => {
    const { mesh, names, origins } = halved();
    expect(mesh.areas).toEqual([0, 1]);
    expect([...names]).toEqual([[0, '5/1']]);
    expect([...origins]).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });

  it('give a name to one part only, and take it back', () => {
    const moved = renamed(halved(), 1, '5/1');
    expect([...moved.names]).toEqual([[1, '5/1']]);
    expect(renamed(moved, 1, null).names.size).toBe(0);
  });

  it('keep a name when two parts become one', () => {
    const parted = renamed(halved(), 1, '5/1');
    const drawn = tools.mergeAreas(parted.mesh, 0, 1);
    if (!drawn.ok) throw new Error(drawn.why);
    const { names, origins } = afterMerge(parted, drawn.mesh, 0, 1);
    expect([...names]).toEqual([[0, '5/1']]);
    expect([...origins.keys()]).toEqual([0]);
  });
});

describe('borders of a drawing', () => {
  it('are given on the outline and free within', () => {
    const { mesh, origins } = halved();
    // Four corners and the two ends of the cut.
    const fixed = givenVertices(mesh, origins);
    expect(fixed.size).toBe(6);
    const ends = [...fixed].filter((vertex) => verticesBeside(mesh, vertex).length === 3);
    const [south = -1, north = -1] = ends;
    expect(ends).toHaveLength(2);
    expect(isGivenEdge(mesh, origins, [south, north])).toBe(false);
    const [corner = -1] = verticesBeside(mesh, south).filter((vertex) => vertex !== north);
    expect(isGivenEdge(mesh, origins, [south, corner])).toBe(true);
  });

  it('around a vertex are those of the parts that meet there', () => {
    const { mesh } = halved();
    const [corner = -1] = tools.vertexOrder(mesh, 0).filter((vertex) => mesh.coords[2 * vertex] === 0);
    expect(partsAround(mesh, corner).areas).toEqual([0]);
    expect(partsAround(mesh, corner).from).toHaveLength(4);
  });

  it('between two given polygons are given as well', () => {
    const { mesh } = halved();
    const apart = new Map([
      [0, 0],
      [1, 1],
    ]);
    expect(joinedParts(mesh, (part) => apart.get(part) ?? -1).areas).toEqual([0, 1]);
    expect(joinedParts(mesh, () => 0).from).toHaveLength(6);
    expect(partsBeside(mesh, 0)).toEqual([1]);
  });
});
