import { crossesItself } from './crosses-itself';
import { leadThroughPlaces } from './lead-through-places';
import { mergeNearPlaces } from './merge-near-places';
import { placeNet, shapesOf } from './place-net';
import { twiceArea, type Metres, type Position, type Ring, type Shape } from './shape';

/** Shapes whose borders agree, and how much it took. */
export interface SnappedBorders {
  readonly shapes: readonly Shape[];
  /** Vertices moved onto a neighbour's. */
  readonly moved: number;
  /** Vertices of neighbours put into a border. */
  readonly put: number;
}

/** Shapes that a first try tangles are tried again without their finest detail. */
const TRIES = 3;

/**
 * Closes the slivers between neighbours: vertices of different shapes within `toleranceM` metres become one,
 * and borders are led through the vertices of others that they pass so near. A shape that this would tangle or
 * turn inside out gives up its detail finer than that, and takes its neighbours'; if that is no help it stays
 * as it is.
 */
export function snapBorders(shapes: readonly Shape[], metres: Metres, toleranceM: number): SnappedBorders {
  let from = shapes;
  for (let tries = 1; ; tries += 1) {
    const net = placeNet(from, metres);
    const moved = mergeNearPlaces(net, toleranceM);
    const put = leadThroughPlaces(net, toleranceM);
    if (moved + put === 0) return { shapes: from, moved, put };
    const after = shapesOf(net);
    const bad = new Set([...after.keys()].filter((i) => spoilt(shapes[i] ?? [], after[i] ?? [])));
    if (bad.size === 0 || tries === TRIES) {
      return { shapes: after.map((shape, i) => (bad.has(i) ? (shapes[i] ?? []) : shape)), moved, put };
    }
    from = from.map((shape, i) => (bad.has(i) ? thinned(shape, metres, toleranceM) : shape));
  }
}

/** A shape without the vertices that are nearer than `toleranceM` to the one before; small rings stay. */
function thinned(shape: Shape, { perLon, perLat }: Metres, toleranceM: number): Shape {
  const thin = (ring: Ring): Ring => {
    const kept: Position[] = [];
    for (const p of ring) {
      const last = kept.at(-1);
      const far =
        last === undefined ? Infinity : Math.hypot((p[0] - last[0]) * perLon, (p[1] - last[1]) * perLat);
      if (far >= toleranceM) kept.push(p);
    }
    return kept.length >= 3 && twiceArea(kept) * twiceArea(ring) > 0 ? kept : ring;
  };
  return shape.map((rings) => rings.map(thin));
}

function spoilt(before: Shape, after: Shape): boolean {
  if (before === after || JSON.stringify(before) === JSON.stringify(after)) return false;
  const rings = before.flat();
  const turned = after.flat().some((ring, i) => twiceArea(ring) * twiceArea(rings[i] ?? []) <= 0);
  return turned || (crossesItself(after) && !crossesItself(before));
}
