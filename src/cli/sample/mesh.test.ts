import { describe, expect, it } from 'vitest';
import { facePoints, insertOnEdge, splitFace, type Mesh } from './mesh';
import { signedArea, type Point } from './polygon';

/** Two unit squares side by side that share the edge 1–2. */
function twoSquares(): Mesh {
  const points: Point[] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [2, 0],
    [2, 1],
  ];
  return {
    points,
    faces: [
      [0, 1, 2, 3],
      [1, 4, 5, 2],
    ],
    lines: [[1, 2]],
  };
}

describe('mesh', () => {
  it('puts a new vertex on both sides of a shared edge, and on the lane along it', () => {
    const mesh = twoSquares();
    const id = insertOnEdge(mesh, 2, 1, [1, 0.5]);
    expect(mesh.faces).toEqual([
      [0, 1, id, 2, 3],
      [1, 4, 5, 2, id],
    ]);
    expect(mesh.lines).toEqual([[1, id, 2]]);
  });

  it('splits a face into two that keep its area and direction', () => {
    const mesh = twoSquares();
    const [south, north] = [insertOnEdge(mesh, 1, 4, [1.5, 0]), insertOnEdge(mesh, 5, 2, [1.5, 1])];
    const west = splitFace(mesh, 1, [south, north]);
    expect(signedArea(facePoints(mesh, 1))).toBe(0.5);
    expect(signedArea(facePoints(mesh, west))).toBe(0.5);
    expect(at0(facePoints(mesh, west))).toBeLessThan(1.5);
  });
});

const at0 = (ring: readonly Point[]) => Math.min(...ring.map(([x]) => x));
