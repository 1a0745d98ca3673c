import { at } from './at';
import type { Rt } from './kelurahan';
import { innerPole, ringEdges, signedArea, type Point } from './polygon';
import type { Random } from './prng';
import { LAND } from './published';

/** A cemetery or park: a simulated shape of about the printed area. */
export interface OpenLand {
  readonly kind: 'makam' | 'taman';
  readonly name: string;
  readonly ring: readonly Point[];
}

const SPOKES = 16;

/** Metres from a point inside a ring to its edge in one direction. */
function reachTo(ring: readonly Point[], [x, y]: Point, dx: number, dy: number): number {
  const hits = ringEdges(ring).flatMap(([a, b]) => {
    const [ex, ey] = [b[0] - a[0], b[1] - a[1]];
    const across = dx * ey - dy * ex;
    const far = ((a[0] - x) * ey - (a[1] - y) * ex) / across;
    const share = ((a[0] - x) * dy - (a[1] - y) * dx) / across;
    return far > 0 && share >= 0 && share <= 1 ? [far] : [];
  });
  return Math.min(...hits);
}

/** An uneven four-sided plot round the ring's innermost point, nowhere nearer the edge than a tenth of the way. */
function plotIn(random: Random, ring: readonly Point[], areaM2: number): Point[] {
  const { point } = innerPole(ring);
  const [bearing, stretch] = [random.between(0, Math.PI), random.between(1.15, 1.45)];
  const spokes = Array.from({ length: SPOKES }, (_, i) => {
    const angle = (2 * Math.PI * i) / SPOKES;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const [front, side] = [Math.cos(angle - bearing) / stretch, Math.sin(angle - bearing)];
    const ease = random.between(0.93, 1.07) / Math.max(Math.abs(front), Math.abs(side));
    return { dx, dy, most: 0.9 * reachTo(ring, point, dx, dy), ease };
  });
  const plot = (radius: number) =>
    spokes.map(({ dx, dy, most, ease }): Point => {
      const far = Math.min(most, radius * ease);
      return [point[0] + dx * far, point[1] + dy * far];
    });
  let [low, high] = [0, 400];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (signedArea(plot(middle)) < areaM2) low = middle;
    else high = middle;
  }
  return plot(high);
}

/** The cemetery, a park and a small park, each in the roomiest RT of another RW. */
export function layOpenLand(random: Random, areas: readonly Rt[]): OpenLand[] {
  const roomy = areas
    .map((area) => ({ area, room: innerPole(area.ring).clearance }))
    .sort((a, b) => b.room - a.room)
    .map(({ area }) => area);
  const ofOtherRw = roomy.filter((area, i) => roomy.findIndex(({ rw }) => rw === area.rw) === i);
  const plots = [
    { kind: 'makam', name: 'Makam', ha: LAND.cemeteryHa },
    { kind: 'taman', name: 'Taman', ha: LAND.parkHa * 0.6 },
    { kind: 'taman', name: 'Taman', ha: LAND.parkHa * 0.4 },
  ] as const;
  return plots.map(({ kind, name, ha }, i) => ({
    kind,
    name,
    ring: plotIn(random, at(ofOtherRw, i).ring, ha * 10000),
  }));
}
