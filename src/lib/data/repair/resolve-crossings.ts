import { untangled } from './clip';
import { crossesItself, touchesItself } from './crosses-itself';
import { holds, rewound, shapeM2, type Metres, type Ring, type Shape } from './shape';

/** A shape whose borders do not cross, or the same one where the clipper gave up. */
export interface Resolved {
  readonly shape: Shape;
  /** The shape is a new one. */
  readonly changed: boolean;
  /** Borders still cross. */
  readonly failed: boolean;
}

/** Pieces and holes smaller than this (m²) that come of crossing borders are knots, not ground. */
const LEAST_M2 = 0.25;

/**
 * Resolves crossing borders, parts on each other and rings that pass through themselves into the parts that
 * they cover (nonzero rule), outer rings counter-clockwise. A ring that only touches itself, as rounding makes
 * rings do, stays.
 */
export function resolveCrossings(given: Shape, metres: Metres): Resolved {
  const as = rewound(given);
  const crossing = crossesItself(given) || hasNested(given);
  if (!crossing && !given.flat().some(touchesItself)) return { shape: as, changed: false, failed: false };
  const parts = untangledFully(given);
  if (parts === null) return { shape: as, changed: false, failed: crossing };
  const shape = withoutKnots(rewound(parts), metres);
  const same = !crossing && Math.abs(shapeM2(shape, metres) - shapeM2(as, metres)) < LEAST_M2;
  return same ? { shape: as, changed: false, failed: false } : { shape, changed: true, failed: false };
}

/** The clipper now and then misses a crossing: what it gives is clipped again until none is left. */
function untangledFully(given: Shape): Shape | null {
  let parts = untangled(given);
  for (let times = 0; times < 4 && parts !== null && crossesItself(parts); times += 1)
    parts = untangled(parts);
  return parts === null || crossesItself(parts) ? null : parts;
}

/** Whether a part lies on the ground of another. */
function hasNested(shape: Shape): boolean {
  return shape.some(([outer = []], i) =>
    shape.some(
      (rings, j) => i !== j && outer.every((p) => rings.reduce((odd, ring) => odd !== holds(ring, p), false)),
    ),
  );
}

/** Leaves out polygons and holes too small to be ground. */
function withoutKnots(shape: Shape, metres: Metres): Shape {
  const isGround = (ring: Ring) => Math.abs(shapeM2([[ring]], metres)) >= LEAST_M2;
  return shape
    .filter(([outer]) => outer !== undefined && isGround(outer))
    .map((rings) => rings.filter(isGround));
}
