import { at } from './at';
import { along, distance, type Point } from './polygon';
import type { Random } from './prng';

/** A point a share t along a→b and `offset` metres to the left of it. */
export function beside(a: Point, b: Point, t: number, offset: number): Point {
  const [x, y] = along(a, b, t);
  const length = distance(a, b);
  return [x - ((b[1] - a[1]) / length) * offset, y + ((b[0] - a[0]) / length) * offset];
}

/** How a river winds: wave length and vertex step in metres, largest swing in radians. */
export interface Meander {
  readonly wave: number;
  readonly swing: number;
  readonly step: number;
}

/**
 * Vertices between a and b (neither included) of a winding river: the sine-generated curve of
 * Langbein & Leopold (1966), with wave length and swing that vary, fitted to its two ends.
 */
export function meander(random: Random, a: Point, b: Point, { wave, swing, step }: Meander): Point[] {
  const count = Math.max(6, Math.round((distance(a, b) * (1 + (swing * swing) / 3)) / step));
  const walked: Point[] = [[0, 0]];
  let phase = random.between(0, 6.28);
  let rate = 1;
  for (let i = 0; i < count; i += 1) {
    rate = 0.85 * rate + 0.15 * random.between(0.5, 1.6);
    phase += (2 * Math.PI * step * rate) / wave;
    const taper = Math.min(1, (i + 1) / 3, (count - i) / 3);
    const heading = swing * taper * Math.sin(phase) * (0.7 + 0.5 * Math.sin(phase / 2.7));
    const [x, y] = at(walked, -1);
    walked.push([x + Math.cos(heading), y + Math.sin(heading)]);
  }
  const [endX, endY] = at(walked, -1);
  const length = endX * endX + endY * endY;
  return walked.slice(1, -1).map(([x, y]) => {
    const forward = (x * endX + y * endY) / length;
    const aside = (y * endX - x * endY) / length;
    return beside(a, b, forward, aside * distance(a, b));
  });
}

/** Vertices between a and b of a broad road or railway: one slow bow, `bow` metres at its middle. */
export function bowed(random: Random, a: Point, b: Point, bow: number, step: number): Point[] {
  const count = Math.max(1, Math.round(distance(a, b) / step) - 1);
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 1) / (count + 1);
    return beside(a, b, t, bow * 4 * t * (1 - t) + random.between(-1.2, 1.2));
  });
}

function kinked(random: Random, a: Point, b: Point, strength: number): Point[] {
  const t = random.between(0.3, 0.7);
  const offset = distance(a, b) * 0.08 * strength * random.between(-1, 1);
  return [beside(a, b, t, offset)];
}

/** A street that steps aside round somebody's garden, once. */
function jogged(random: Random, a: Point, b: Point, strength: number): Point[] {
  const t = random.between(0.3, 0.7);
  const aside = (random.next() < 0.5 ? -1 : 1) * strength * random.between(4, 10);
  const skew = random.between(-1.8, 1.8) / distance(a, b);
  return [beside(a, b, t, aside), beside(a, b, t + skew, -aside)];
}

/** Vertices between the ends of a lane; `strength` 0 is straight, 1 is an old kampung's lane. */
export function lane(random: Random, a: Point, b: Point, strength: number): Point[] {
  const length = distance(a, b);
  const style = random.next();
  if (length < 32 || strength < 0.1) return [];
  if (length > 150) {
    const turn = beside(a, b, random.between(0.38, 0.62), length * 0.075 * strength * random.between(-1, 1));
    return [...lane(random, a, turn, strength), turn, ...lane(random, turn, b, strength)];
  }
  if (style < 0.36 && length > 52) return jogged(random, a, b, strength);
  if (style < 0.58) return kinked(random, a, b, strength);
  return bowed(random, a, b, length * 0.1 * strength * random.between(-1, 1), 40);
}
