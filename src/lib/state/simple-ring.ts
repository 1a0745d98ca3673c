type Point = readonly [x: number, y: number];

/** Square degrees: less than a tenth of a square metre is no ground. */
const LEAST = 1e-11;

/** Whether a ring (closed implicitly) encloses ground and no two of its sides meet but at their common corner. */
export function isSimpleRing(ring: readonly Point[]): boolean {
  const sides = ring.map((a, i) => [a, ring[(i + 1) % ring.length] ?? a] as const);
  const doubled = sides.reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0);
  if (ring.length < 3 || Math.abs(doubled) < LEAST) return false;
  return sides.every((one, i) =>
    sides.every((other, j) => {
      if (j <= i) return true;
      const beside = j === i + 1 || (i === 0 && j === ring.length - 1);
      return beside ? !foldsBack(one, other, j === i + 1) : !meet(one, other);
    }),
  );
}

type Side = readonly [Point, Point];

/** Which side of a line a point lies on: positive to the left. */
const turn = ([a, b]: Side, p: Point): number =>
  Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));

function meet(one: Side, other: Side): boolean {
  const [p, q] = [turn(one, other[0]), turn(one, other[1])];
  const [r, s] = [turn(other, one[0]), turn(other, one[1])];
  if (p !== q && r !== s) return true;
  return [[one, other[0], p] as const, [one, other[1], q] as const, [other, one[0], r] as const].some(
    ([line, point, side]) => side === 0 && within(line, point),
  );
}

function within([a, b]: Side, [x, y]: Point): boolean {
  return (
    Math.min(a[0], b[0]) <= x &&
    x <= Math.max(a[0], b[0]) &&
    Math.min(a[1], b[1]) <= y &&
    y <= Math.max(a[1], b[1])
  );
}

/** Whether a side runs back over the one that it is joined to. */
function foldsBack(one: Side, other: Side, inOrder: boolean): boolean {
  const [before, corner, after] = inOrder ? [one[0], one[1], other[1]] : [other[0], other[1], one[1]];
  if (turn([before, corner], after) !== 0) return false;
  return (
    (before[0] - corner[0]) * (after[0] - corner[0]) + (before[1] - corner[1]) * (after[1] - corner[1]) > 0
  );
}
