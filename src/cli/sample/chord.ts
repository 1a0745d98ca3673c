import { at } from './at';
import { homesAlong } from './density';
import { along, distance, segmentsCross, signedArea, type Point } from './polygon';
import type { Random } from './prng';

/** A place on a face's edge where a street may begin: edge k→k+1, share t along it. */
export interface Mouth {
  readonly edge: number;
  readonly t: number;
  readonly point: Point;
  /** Integrals along the face from its first vertex to here. */
  readonly homes: number;
  readonly area: number;
  readonly walked: number;
}

export interface Chord {
  readonly from: Mouth;
  readonly to: Mouth;
}

const cross = (a: Point, b: Point) => (a[0] * b[1] - b[0] * a[1]) / 2;

/** Streets begin this far from a corner, or at the corner itself. */
const CORNER_GAP_M = 13;

function sharesOf(length: number, spacing: number): number[] {
  if (length < 2 * CORNER_GAP_M) return [0];
  const count = Math.max(1, Math.floor((length - 2 * CORNER_GAP_M) / spacing) + 1);
  const room = (length - 2 * CORNER_GAP_M) / length;
  return [0, ...Array.from({ length: count }, (_, i) => CORNER_GAP_M / length + (room * (i + 0.5)) / count)];
}

function mouthsOf(ring: readonly Point[]): { mouths: Mouth[]; total: Mouth } {
  const perimeter = ring.reduce((sum, p, i) => sum + distance(p, at(ring, (i + 1) % ring.length)), 0);
  const spacing = Math.max(9, perimeter / 64);
  const mouths: Mouth[] = [];
  let start: Mouth = { edge: 0, t: 0, point: at(ring, 0), homes: 0, area: 0, walked: 0 };
  ring.forEach((a, edge) => {
    const b = at(ring, (edge + 1) % ring.length);
    const reach = (t: number): Mouth => {
      const point = along(a, b, t);
      const homes = start.homes + homesAlong(a, point);
      const area = start.area + cross(a, point);
      return { edge, t, point, homes, area, walked: start.walked + distance(a, point) };
    };
    const corner = start;
    for (const t of sharesOf(distance(a, b), spacing))
      mouths.push(t === 0 ? { ...corner, edge, t } : reach(t));
    start = { ...reach(1), edge: edge + 1, t: 0 };
  });
  return { mouths, total: start };
}

/** 0 when the street meets the edge squarely, 1 when it runs along it. */
function slant(ring: readonly Point[], mouth: Mouth, towards: Point): number {
  const angle = (a: Point, b: Point) => {
    const dot = (b[0] - a[0]) * (towards[0] - mouth.point[0]) + (b[1] - a[1]) * (towards[1] - mouth.point[1]);
    return Math.abs(dot) / (distance(a, b) * distance(mouth.point, towards));
  };
  const here = angle(at(ring, mouth.edge), at(ring, (mouth.edge + 1) % ring.length));
  return mouth.t > 0 ? here : Math.max(here, angle(at(ring, mouth.edge - 1), at(ring, mouth.edge)));
}

const girth = (perimeter: number, area: number) => perimeter ** 2 / (4 * Math.PI * Math.max(area, 1));

/** Whether the open segment between two mouths stays inside the face. */
function staysInside(ring: readonly Point[], { from, to }: Chord): boolean {
  const a = along(from.point, to.point, 0.001);
  const b = along(from.point, to.point, 0.999);
  const crossings = ring.some((p, i) => segmentsCross(a, b, p, at(ring, (i + 1) % ring.length)));
  if (crossings) return false;
  let inside = false;
  const [x, y] = along(from.point, to.point, 0.5);
  ring.forEach((p, i) => {
    const q = at(ring, (i + 1) % ring.length);
    if (p[1] > y !== q[1] > y && x < ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]) + p[0]) inside = !inside;
  });
  return inside;
}

/**
 * The straight cut that leaves `share` of the face's homes on one side (the right of from→to),
 * with squarish parts, a short street, and ends that meet the edge squarely.
 */
export function bestChord(random: Random, ring: readonly Point[], share: number): Chord {
  const { mouths, total } = mouthsOf(ring);
  const size = Math.sqrt(signedArea(ring));
  let best: { chord: Chord; cost: number } | null = null;
  for (const from of mouths) {
    for (const to of mouths) {
      const length = distance(from.point, to.point);
      if (from.edge === to.edge || length < 20) continue;
      const wrap = to.walked < from.walked ? 1 : 0;
      const homes = to.homes - from.homes + wrap * total.homes + homesAlong(to.point, from.point);
      const miss = Math.abs(homes / total.homes - share) / Math.min(share, 1 - share);
      if (miss > 0.45 || (best && miss * miss * 6 > best.cost)) continue;
      const area = to.area - from.area + wrap * total.area + cross(to.point, from.point);
      const walked = to.walked - from.walked + wrap * total.walked;
      const widest = Math.max(
        girth(walked + length, area),
        girth(total.walked - walked + length, total.area - area),
      );
      const ends = slant(ring, from, to.point) ** 2 + slant(ring, to, from.point) ** 2;
      const cost = 6 * miss * miss + length / size + 0.8 * ends + 0.7 * widest + random.between(0, 0.6);
      if (best && cost >= best.cost) continue;
      const chord = { from, to };
      if (staysInside(ring, chord)) best = { chord, cost };
    }
  }
  if (!best) throw new Error('no street divides this face');
  return best.chord;
}
