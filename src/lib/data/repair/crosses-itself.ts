import { nearPairs } from './near-pairs';
import type { Position, Ring, Shape } from './shape';

/** A straight piece of a border. */
export type Edge = readonly [a: Position, b: Position];

/** The edges of all rings of a shape. */
export function edgesOf(shape: Shape): Edge[] {
  return shape.flatMap((rings) =>
    rings.flatMap((ring) => ring.map((p, v): Edge => [ring.at(v - 1) ?? p, p])),
  );
}

/** Boxes of edges, for `nearPairs`. */
export function boxesOf(edges: readonly Edge[]): Float64Array {
  const boxes = new Float64Array(4 * edges.length);
  edges.forEach(([[ax, ay], [bx, by]], i) => {
    boxes.set([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], 4 * i);
  });
  return boxes;
}

/** By less than this (degrees, a millimetre) edges touch: rounding put them across. */
const TOUCH = 1e-8;

/** Whether two edges cross, by more than rounding may have moved an end of theirs. Touching is no crossing. */
export function cross([a, b]: Edge, [c, d]: Edge): boolean {
  return apart(a, b, c, d) && apart(c, d, a, b);
}

/** Whether c and d lie on different sides of the line a–b, both clear of it. */
function apart(a: Position, b: Position, c: Position, d: Position): boolean {
  const [one, other] = [turn(a, b, c), turn(a, b, d)];
  const clear = TOUCH * Math.hypot(b[0] - a[0], b[1] - a[1]);
  return one * other < 0 && Math.abs(one) > clear && Math.abs(other) > clear;
}

/** Whether borders of a shape cross each other. Touching is no crossing: rounding often makes rings touch. */
export function crossesItself(shape: Shape): boolean {
  const edges = edgesOf(shape);
  let found = false;
  nearPairs(boxesOf(edges), 0, (i, j) => {
    const [one, other] = [edges[i], edges[j]];
    if (!found && one !== undefined && other !== undefined) found = cross(one, other);
  });
  return found;
}

/** Whether a ring meets itself: a vertex of it lies on one of its edges, or is there twice. */
export function touchesItself(ring: Ring): boolean {
  const edges = edgesOf([[ring]]);
  let found = false;
  nearPairs(boxesOf(edges), TOUCH, (i, j) => {
    const [one, other] = [edges[i], edges[j]];
    const apart = Math.abs(i - j);
    if (found || one === undefined || other === undefined || apart === 1 || apart === edges.length - 1)
      return;
    found = [one[0], one[1]].some((p) => isOn(p, other)) || [other[0], other[1]].some((p) => isOn(p, one));
  });
  return found;
}

function isOn(p: Position, [a, b]: Edge): boolean {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length;
  return along >= -TOUCH && along <= length + TOUCH && Math.abs(turn(a, b, p)) <= TOUCH * length;
}

function turn(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}
