import type { NamedShape } from './own-levels';

/**
 * Shapes that say only in which area above the deepest level they lie: of several shapes of one such area, those
 * that lie within another and hold less than half of the areas in it (or of its ground, where none are named).
 * They are areas of the deepest level without a number of their own, beside the true boundary of the area above.
 */
export function shapesWithin(deepest: number, shapes: readonly NamedShape[]): ReadonlySet<NamedShape> {
  const alike = new Map<string, NamedShape[]>();
  const below = new Map<string, NamedShape[]>();
  for (const shape of shapes) {
    if (shape.path === null) continue;
    if (shape.path.level < deepest) put(alike, idOf(shape.path), shape);
    if (shape.path.parent !== null) put(below, idOf(shape.path.parent), shape);
  }
  return new Set([...alike].flatMap(([id, all]) => (all.length > 1 ? stray(all, below.get(id) ?? []) : [])));
}

const idOf = ({ level, key }: { level: number; key: string }): string => `${level} ${key}`;

function put(lists: Map<string, NamedShape[]>, id: string, shape: NamedShape): void {
  const known = lists.get(id);
  if (known === undefined) lists.set(id, [shape]);
  else known.push(shape);
}

function stray(shapes: readonly NamedShape[], below: readonly NamedShape[]): NamedShape[] {
  const grounds = shapes.map(groundOf);
  const middles = below.map((shape) => groundOf(shape).middle);
  const isSmall = ({ ring, size }: Ground, whole: number): boolean => {
    const held = middles.filter((middle) => isIn(middle, ring)).length;
    return middles.length > 0 ? held * 2 < middles.length : size * 2 < whole;
  };
  return shapes.filter((_, i) => {
    const own = grounds[i];
    return (
      own !== undefined &&
      grounds.some(({ ring, size }) => size > own.size && isIn(own.middle, ring) && isSmall(own, size))
    );
  });
}

/** The largest outer ring of a shape, its size and its middle in degrees. */
interface Ground {
  readonly ring: readonly number[];
  readonly size: number;
  readonly middle: readonly [number, number];
}

function groundOf({ polygons }: NamedShape): Ground {
  return polygons
    .map(([ring = []]) => ringGround(ring))
    .reduce((most, own) => (own.size > most.size ? own : most), ringGround([]));
}

/** Size and centroid of a ring (Bourke 1988), about its first place. */
function ringGround(ring: readonly number[]): Ground {
  const [x0 = 0, y0 = 0] = ring;
  let [twice, x, y] = [0, 0, 0];
  for (let i = 0; i < ring.length; i += 2) {
    const [ax, ay] = [(ring[i] ?? 0) - x0, (ring[i + 1] ?? 0) - y0];
    const [bx, by] = [(ring[i + 2] ?? x0) - x0, (ring[i + 3] ?? y0) - y0];
    const cross = ax * by - bx * ay;
    twice += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  const middle = [x0 + x / (3 * twice || 1), y0 + y / (3 * twice || 1)] as const;
  return { ring, size: Math.abs(twice), middle };
}

function isIn([x, y]: Ground['middle'], ring: readonly number[]): boolean {
  let odd = false;
  for (let i = 0; i < ring.length; i += 2) {
    const [ax, ay, bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring.at(i - 2) ?? 0, ring.at(i - 1) ?? 0];
    if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) odd = !odd;
  }
  return odd;
}
