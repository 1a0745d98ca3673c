import { common } from './clip';
import { boxesOf, cross, edgesOf, type Edge } from './crosses-itself';
import { nearPairs } from './near-pairs';
import { pointWithin } from './point-within';
import { holds, shapeLengthM, shapeM2, type Metres, type Shape } from './shape';

/** Two shapes that lie on the same ground. */
export interface Overlap {
  readonly one: number;
  readonly other: number;
  /** NaN where it could not be measured. */
  readonly m2: number;
}

/** Common ground smaller than this (m²) is not worth a word. */
const LEAST_M2 = 1;
/** So many are measured; what has more overlaps than this is another kind of file. */
const MOST = 400;

/**
 * Shapes of one group that share ground, the lower number first, in order; without slivers thinner on average
 * than `toleranceM` metres. `unmeasured` pairs beyond the first 400 are only counted.
 */
export function overlaps(
  shapes: readonly Shape[],
  groups: readonly (string | number)[],
  metres: Metres,
  toleranceM: number,
): { found: Overlap[]; unmeasured: number } {
  const pairs = new Map<string, readonly [number, number]>();
  const add = (i: number, j: number) => {
    if (i === j || groups[i] !== groups[j]) return;
    const pair = i < j ? ([i, j] as const) : ([j, i] as const);
    pairs.set(pair.join(' '), pair);
  };
  eachCrossing(shapes, add);
  eachHeld(shapes, add);
  const sorted = [...pairs.values()].sort(([a, b], [c, d]) => a - c || b - d);
  const found = sorted.slice(0, MOST).flatMap(([one, other]): Overlap[] => {
    const ground = common(shapes[one] ?? [], shapes[other] ?? []);
    const m2 = ground === null ? NaN : shapeM2(ground, metres);
    const thin = ground !== null && 2 * m2 < toleranceM * shapeLengthM(ground, metres);
    return m2 < LEAST_M2 || thin ? [] : [{ one, other, m2 }];
  });
  return { found, unmeasured: Math.max(0, sorted.length - MOST) };
}

/** Pairs of shapes whose borders cross, or run along each other with their ground on the same side. */
function eachCrossing(shapes: readonly Shape[], found: (i: number, j: number) => void): void {
  const owned = new Map<string, { edge: Edge; owners: number[] }>();
  shapes.forEach((shape, owner) => {
    for (const edge of edgesOf(shape)) {
      const name = edge.join(' ');
      const same = owned.get(name);
      if (same === undefined) owned.set(name, { edge, owners: [owner] });
      else {
        for (const other of same.owners) found(other, owner);
        same.owners.push(owner);
      }
    }
  });
  const all = [...owned.values()];
  nearPairs(boxesOf(all.map(({ edge }) => edge)), 0, (i, j) => {
    const [one, other] = [all[i], all[j]];
    if (one === undefined || other === undefined || !cross(one.edge, other.edge)) return;
    for (const a of one.owners) for (const b of other.owners) found(a, b);
  });
}

/** Pairs of shapes one of which holds a point from within the other. */
function eachHeld(shapes: readonly Shape[], found: (i: number, j: number) => void): void {
  const points = shapes.map(pointWithin);
  const boxes = shapes.map((shape, i) => boxOf(shape) ?? [NaN, NaN, NaN, NaN, i]);
  nearPairs(Float64Array.from(boxes.flatMap((box) => box.slice(0, 4))), 0, (i, j) => {
    for (const [held, holder] of [
      [i, j],
      [j, i],
    ] as const) {
      const point = points[held];
      if (point === null || point === undefined) continue;
      const odd = (shapes[holder] ?? []).some((rings) =>
        rings.reduce((inside, ring) => inside !== holds(ring, point), false),
      );
      if (odd) found(i, j);
    }
  });
}

function boxOf(shape: Shape): number[] | null {
  const all = boxesOf(edgesOf(shape));
  if (all.length === 0) return null;
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < all.length; i += 1) {
    const side = i % 4;
    box[side] = (side < 2 ? Math.min : Math.max)(box[side] as number, all[i] as number);
  }
  return box;
}
