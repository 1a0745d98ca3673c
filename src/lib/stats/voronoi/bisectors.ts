import { Delaunay } from 'd3-delaunay';
import { crossAt, lineWithin, type PlaneBox, type Stretch } from './stretch';

/** Lines x0, y0, x1, y1, ...; the ground of site left[i] is to the left of line i, that of right[i] to the right. */
export interface Bisectors {
  readonly lines: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/**
 * The edges of the Voronoi diagram of sites (x, y pairs, no two alike), within a box: of each pair of
 * neighbours of the Delaunay triangulation the stretch of the bisector that is nearest to them, between the
 * circumcentres of the triangles on either side (de Berg and others 2008, Computational Geometry, chapters 7
 * and 9). One site has none; sites on one line have parallel ones. Pairs that `apart` denies are left out.
 */
export function bisectors(
  sites: Float64Array,
  box: PlaneBox,
  apart: (a: number, b: number) => boolean,
): Bisectors {
  const [lines, left, right]: [number[], number[], number[]] = [[], [], []];
  for (const stretch of stretches(sites, apart)) {
    const line = lineWithin(stretch, box);
    if (line === null) continue;
    lines.push(...line);
    left.push(stretch.a);
    right.push(stretch.b);
  }
  return { lines, left, right };
}

function stretches(given: Float64Array, apart: (a: number, b: number) => boolean): Stretch[] {
  if (given.length < 4) return [];
  // Sites on one line are shaken in place by the triangulation.
  const { triangles, halfedges, points } = new Delaunay(given.slice());
  const endless = { low: -Infinity, high: Infinity, lowAt: null, highAt: null };
  if (given.length === 4) return apart(0, 1) ? [{ points, a: 0, b: 1, ...endless }] : [];
  const found: Stretch[] = [];
  halfedges.forEach((twin, side) => {
    const [a, b] = [triangles[side] as number, triangles[nextIn(side)] as number];
    if (twin > side || !apart(a, b)) return;
    const third = (own: number) => triangles[nextIn(nextIn(own))] as number;
    const [one, other] = [side, twin].map((own) =>
      own === -1 ? null : { t: centreAlong(points, a, b, third(own)), at: centreOf(points, triangles, own) },
    );
    const toLeft = crossAt(points, a, b, third(side)) > 0;
    const [low, high] = toLeft ? [other, one] : [one, other];
    found.push({
      points,
      a,
      b,
      low: low?.t ?? -Infinity,
      high: high?.t ?? Infinity,
      lowAt: low?.at ?? null,
      highAt: high?.at ?? null,
    });
  });
  return found;
}

const nextIn = (side: number) => (side % 3 === 2 ? side - 2 : side + 1);

/** How far along the bisector of a and b, to the left of the way from a to b, the centre of the circle through c is. */
function centreAlong(points: ArrayLike<number>, a: number, b: number, c: number): number {
  const [cx, cy] = [points[2 * c] as number, points[2 * c + 1] as number];
  const [ax, ay] = [(points[2 * a] as number) - cx, (points[2 * a + 1] as number) - cy];
  const [bx, by] = [(points[2 * b] as number) - cx, (points[2 * b + 1] as number) - cy];
  return ((ax * bx + ay * by) * Math.hypot(bx - ax, by - ay)) / (2 * crossAt(points, a, b, c));
}

/** Centre of the circle through the corners of a side's triangle: the same numbers for its three sides. */
function centreOf(points: ArrayLike<number>, triangles: ArrayLike<number>, side: number): [number, number] {
  const first = side - (side % 3);
  const [a, b, c] = [0, 1, 2].map((i) => triangles[first + i] as number) as [number, number, number];
  const [x, y] = [points[2 * a] as number, points[2 * a + 1] as number];
  const [bx, by] = [(points[2 * b] as number) - x, (points[2 * b + 1] as number) - y];
  const [cx, cy] = [(points[2 * c] as number) - x, (points[2 * c + 1] as number) - y];
  const twice = 2 * (bx * cy - by * cx);
  const [b2, c2] = [bx * bx + by * by, cx * cx + cy * cy];
  return [x + (cy * b2 - by * c2) / twice, y + (bx * c2 - cx * b2) / twice];
}
