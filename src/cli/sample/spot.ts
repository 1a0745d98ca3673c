import { at } from './at';
import { contains, lineDistance, type Point } from './polygon';
import type { Random } from './prng';

/** Metres between a position and its RT's border, so that rounding never moves it across. */
const MARGIN_M = 7;

/** A random position well inside a ring, outside the open land given (cemetery, parks). */
export function spotIn(
  random: Random,
  ring: readonly Point[],
  openLand: readonly (readonly Point[])[] = [],
): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const border = [...ring, at(ring, 0)];
  for (let attempt = 0; attempt < 4000; attempt += 1) {
    const p: Point = [
      random.between(Math.min(...xs), Math.max(...xs)),
      random.between(Math.min(...ys), Math.max(...ys)),
    ];
    const free = !openLand.some((land) => contains(land, p));
    if (free && contains(ring, p) && lineDistance(p, border) > MARGIN_M) return p;
  }
  throw new Error('no room for a position in this RT');
}
