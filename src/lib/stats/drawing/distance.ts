/** A place on a plane, or in degrees where only near or crossing matters. */
export type Point = readonly [x: number, y: number];

/** The point of the line a–b nearest to p. */
export function nearestOnLine(p: Point, a: Point, b: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2;
  if (t <= 0) return a;
  return t >= 1 ? b : [a[0] + t * dx, a[1] + t * dy];
}

/** Between a point and a line. */
export function toLine(p: Point, a: Point, b: Point): number {
  return between(p, nearestOnLine(p, a, b));
}

/** Between two points. */
export function between(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** Between the lines a–b and c–d; 0 where they cross or touch. */
export function betweenLines(a: Point, b: Point, c: Point, d: Point): number {
  if (crossing(a, b, c, d)) return 0;
  return Math.min(toLine(a, c, d), toLine(b, c, d), toLine(c, a, b), toLine(d, a, b));
}

/** Whether p is inside the triangle a, b, c or on its border. */
export function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const [ab, bc, ca] = [turn(a, b, p), turn(b, c, p), turn(c, a, p)];
  // A flat triangle holds nothing.
  if (turn(a, b, c) === 0) return false;
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

function crossing(a: Point, b: Point, c: Point, d: Point): boolean {
  return turn(a, b, c) > 0 !== turn(a, b, d) > 0 && turn(c, d, a) > 0 !== turn(c, d, b) > 0;
}

/** Positive where the way from a over b to c turns left. */
function turn(a: Point, b: Point, c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
