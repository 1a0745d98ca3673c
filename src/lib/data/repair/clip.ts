import { intersection, setPrecision, union, type Geom } from 'polyclip-ts';
import type { Position, Shape } from './shape';

/**
 * The clipper works to twenty decimals: in steps of about a centimetre it has more of them than in degrees.
 * A power of two, so that vertices come back to the last digit.
 */
const STEPS_PER_DEGREE = 2 ** 23;
/** What is nearer than this (steps) the clipper may take for one place, where it fails without. */
const PRECISIONS = [0, 1e-9, 1e-4];

/**
 * A shape whose rings cross, as the parts that it covers (nonzero rule; holes are taken out). Null where the
 * clipper gives up.
 */
export function untangled(shape: Shape): Shape | null {
  const [first, ...more] = shape.map((rings): Geom => inSteps([rings]));
  return first === undefined ? [] : attempt(() => union(first, ...more));
}

/** The ground that two shapes have in common. Null where the clipper gives up. */
export function common(a: Shape, b: Shape): Shape | null {
  return attempt(() => intersection(inSteps(a), inSteps(b)));
}

type Mutable = [number, number][][][];

function inSteps(shape: Shape): Mutable {
  const scaled = ([lon, lat]: Position): [number, number] => [lon * STEPS_PER_DEGREE, lat * STEPS_PER_DEGREE];
  return shape.map((rings) => rings.map((ring) => ring.map(scaled)));
}

/** Clips with more and more tolerance until it works; the clipper throws on near coincidences. */
function attempt(clip: () => Mutable): Shape | null {
  for (const precision of PRECISIONS) {
    try {
      setPrecision(precision === 0 ? undefined : precision);
      const degrees = (steps: number) => steps / STEPS_PER_DEGREE;
      return clip().map((rings) =>
        rings.map((ring) => ring.slice(0, -1).map(([x, y]): Position => [degrees(x), degrees(y)])),
      );
    } catch {
      continue;
    } finally {
      setPrecision();
    }
  }
  return null;
}
