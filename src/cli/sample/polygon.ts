import { at } from './at';

/** East and north in metres, on the local equal-area plane. */
export type Point = readonly [x: number, y: number];

export const distance = (a: Point, b: Point) => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** The point a share t of the way from a to b. */
export const along = (a: Point, b: Point, t: number): Point => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
];

/** Twice the signed area of the triangle: positive when c lies left of a→b. */
const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Edges of a ring that is closed implicitly. */
export function ringEdges(ring: readonly Point[]): [Point, Point][] {
  return ring.map((p, i) => [p, at(ring, (i + 1) % ring.length)]);
}

/** Signed area in square metres, positive counter-clockwise (shoelace). */
export function signedArea(ring: readonly Point[]): number {
  return ringEdges(ring).reduce((sum, [a, b]) => sum + (a[0] * b[1] - b[0] * a[1]) / 2, 0);
}

/** Centre of gravity of a ring's area. */
export function centroid(ring: readonly Point[]): Point {
  let [x, y, twice] = [0, 0, 0];
  for (const [a, b] of ringEdges(ring)) {
    const cross = a[0] * b[1] - b[0] * a[1];
    x += (a[0] + b[0]) * cross;
    y += (a[1] + b[1]) * cross;
    twice += cross;
  }
  return [x / (3 * twice), y / (3 * twice)];
}

/** Inside by the even-odd rule; a point on the edge may fall either way. */
export function contains(ring: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  for (const [a, b] of ringEdges(ring)) {
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Metres from a point to a segment. */
export function segmentDistance(p: Point, a: Point, b: Point): number {
  const lengthSquared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
  const t = ((p[0] - a[0]) * (b[0] - a[0]) + (p[1] - a[1]) * (b[1] - a[1])) / lengthSquared;
  return distance(p, along(a, b, Math.min(1, Math.max(0, t))));
}

/** Metres from a point to a line of two or more vertices. */
export function lineDistance(p: Point, line: readonly Point[]): number {
  return line.slice(1).reduce((least, b, i) => Math.min(least, segmentDistance(p, at(line, i), b)), Infinity);
}

/** Whether two segments cross at a point inside both; touching ends do not count. */
export function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

/** The point inside a ring farthest from its edge, by a grid and two refinements; and that distance. */
export function innerPole(ring: readonly Point[]): { point: Point; clearance: number } {
  const closed = [...ring, at(ring, 0)];
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  let best = { point: centroid(ring), clearance: 0 };
  let centre: Point = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
  let reach = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2;
  for (let pass = 0; pass < 3; pass += 1, reach /= 6, centre = best.point) {
    for (let cell = 0; cell < 441; cell += 1) {
      const point: Point = [
        centre[0] + reach * ((cell % 21) / 10 - 1),
        centre[1] + reach * (Math.floor(cell / 21) / 10 - 1),
      ];
      const clearance = contains(ring, point) ? lineDistance(point, closed) : 0;
      if (clearance > best.clearance) best = { point, clearance };
    }
  }
  return best;
}
