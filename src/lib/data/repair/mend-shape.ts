import type { GivenShape } from './read-shape';
import { resolveCrossings } from './resolve-crossings';
import { holds, twiceArea, type Metres, type Ring, type Shape } from './shape';
import { tidyRing } from './tidy-ring';

/** What was done to a shape; each a number of times. */
export interface Mends {
  readonly positions: number;
  readonly unclosed: number;
  readonly repeated: number;
  readonly spikes: number;
  /** Rings that were there twice. */
  readonly doubled: number;
  /** Rings given as holes that lie beside their polygon: they are parts of it. */
  readonly beside: number;
  /** 1 where borders crossed and the shape was made anew. */
  readonly crossings: number;
  readonly rewound: number;
  /** Rings that enclose nothing. */
  readonly lostRings: number;
}

/** A sound shape and what was done to it. */
export interface MendedShape {
  readonly shape: Shape;
  readonly mends: Mends;
  /** Borders still cross: the clipper gave up. */
  readonly tangled: boolean;
}

/**
 * Mends the polygons of one feature on their own: repeated vertices, spikes and rings out; holes beside their
 * polygon made parts of it; crossing borders resolved into the parts that they cover; outer rings
 * counter-clockwise. May end without a polygon. Never throws.
 */
export function mendShape(given: GivenShape, metres: Metres): MendedShape {
  const counts = { repeated: 0, spikes: 0, lostRings: given.badRings };
  const tidied = given.shape.map((rings) =>
    rings.map((ring) => {
      const tidy = tidyRing(ring, metres);
      counts.repeated += tidy.repeated;
      counts.spikes += tidy.spikes;
      if (tidy.ring === null) counts.lostRings += 1;
      return tidy.ring;
    }),
  );
  const { shape: single, doubled } = withoutDoubles(tidied);
  const { shape: sorted, beside } = withoutFalseHoles(single);
  const { shape, changed, failed } = resolveCrossings(sorted, metres);
  const mends = {
    ...counts,
    positions: given.badPositions,
    unclosed: given.unclosed,
    doubled,
    beside,
    crossings: changed ? 1 : 0,
    rewound: changed ? 0 : turned(sorted, shape),
  };
  return { shape, mends, tangled: failed };
}

/** Leaves out rings that are there already, and polygons without an outer ring. */
function withoutDoubles(shape: readonly (readonly (Ring | null)[])[]): { shape: Shape; doubled: number } {
  const seen = new Set<string>();
  let doubled = 0;
  const polygons = shape.map((rings) =>
    rings.map((ring) => {
      if (ring === null) return null;
      const name = ring
        .map((p) => p.join(' '))
        .sort()
        .join(',');
      if (seen.has(name)) doubled += 1;
      return seen.size < seen.add(name).size ? ring : null;
    }),
  );
  const whole = polygons.filter(([outer]) => outer !== null && outer !== undefined);
  return { shape: whole.map((rings) => rings.filter((ring) => ring !== null)), doubled };
}

/** Makes polygons of the holes most of whose vertices lie outside the ring around. */
function withoutFalseHoles(shape: Shape): { shape: Shape; beside: number } {
  const parts: Ring[][] = [];
  const polygons = shape.map(([outer = [], ...holes]) => {
    const within = holes.filter((hole) => 2 * hole.filter((p) => holds(outer, p)).length >= hole.length);
    parts.push(...holes.filter((hole) => !within.includes(hole)).map((hole) => [hole]));
    return [outer, ...within];
  });
  return { shape: [...polygons, ...parts], beside: parts.length };
}

function turned(before: Shape, after: Shape): number {
  const rings = after.flat();
  return before.flat().filter((ring, i) => twiceArea(ring) > 0 !== twiceArea(rings[i] ?? []) > 0).length;
}
