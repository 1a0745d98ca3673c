import { nearPairs } from './near-pairs';
import type { PlaceNet } from './place-net';

/** Each round only looks at what the one before changed for the better; more than a few is a tangle. */
const ROUNDS = 5;

/**
 * Leads borders through the vertices of other shapes that they pass within `toleranceM` metres, so that
 * neighbours have the same vertices along their border and slivers between them close. All shapes that have
 * an edge are led alike. Gives the number of vertices put in, each counted once for an edge.
 */
export function leadThroughPlaces(net: PlaceNet, toleranceM: number): number {
  let put = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const hits = passedPlaces(net, toleranceM);
    if (hits.size === 0) break;
    for (const places of hits.values()) put += places.length;
    insert(net, hits);
  }
  return put;
}

/** Unlike edges are told apart by their ends, whichever way they run. */
const nameOf = (a: number, b: number) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** An edge, from its lower-numbered end, and the shapes that have it. */
interface Shared {
  readonly a: number;
  readonly b: number;
  readonly owners: Set<number>;
}

/** For each edge the places to be led through, from its lower-numbered end to the other. */
function passedPlaces(net: PlaceNet, toleranceM: number): Map<string, number[]> {
  const edges = sharedEdges(net);
  const hits = new Map<Shared, Set<number>>();
  const consider = (edge: Shared, place: number) => {
    const { a, b, owners } = edge;
    if (place === a || place === b || !passes(net, a, b, place, toleranceM)) return;
    // A shape that has the vertex already keeps its own detail.
    if ([...owners].some((owner) => net.users[place]?.has(owner))) return;
    hits.set(edge, (hits.get(edge) ?? new Set()).add(place));
  };
  nearPairs(boxesOf(net, edges), toleranceM, (i, j) => {
    const [one, other] = [edges[i], edges[j]];
    if (one === undefined || other === undefined) return;
    for (const place of [other.a, other.b]) consider(one, place);
    for (const place of [one.a, one.b]) consider(other, place);
  });
  const sorted = new Map<string, number[]>();
  for (const [{ a, b }, places] of hits) {
    const along = (place: number) => project(net, a, b, place).along;
    sorted.set(
      nameOf(a, b),
      [...places].sort((p, q) => along(p) - along(q)),
    );
  }
  return sorted;
}

function sharedEdges({ shapes }: PlaceNet): Shared[] {
  const found = new Map<string, Shared>();
  shapes.forEach((shape, owner) => {
    for (const ring of shape.flat()) {
      ring.forEach((b, v) => {
        const a = ring.at(v - 1) ?? b;
        const name = nameOf(a, b);
        const known = found.get(name);
        if (known !== undefined) known.owners.add(owner);
        else found.set(name, { a: Math.min(a, b), b: Math.max(a, b), owners: new Set([owner]) });
      });
    }
  });
  return [...found.values()];
}

function boxesOf({ x, y }: PlaceNet, edges: readonly Shared[]): Float64Array {
  const boxes = new Float64Array(4 * edges.length);
  edges.forEach(({ a, b }, i) => {
    const [ax, ay, bx, by] = [x[a], y[a], x[b], y[b]] as [number, number, number, number];
    boxes.set([Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)], 4 * i);
  });
  return boxes;
}

function passes(net: PlaceNet, a: number, b: number, place: number, toleranceM: number): boolean {
  const { off, along, length } = project(net, a, b, place);
  return off <= toleranceM && along > off && length - along > off;
}

function project(
  { x, y }: PlaceNet,
  a: number,
  b: number,
  place: number,
): { off: number; along: number; length: number } {
  const [dx, dy] = [(x[b] as number) - (x[a] as number), (y[b] as number) - (y[a] as number)];
  const [px, py] = [(x[place] as number) - (x[a] as number), (y[place] as number) - (y[a] as number)];
  const length = Math.hypot(dx, dy);
  return { length, along: (px * dx + py * dy) / length, off: Math.abs(px * dy - py * dx) / length };
}

function insert(net: PlaceNet, hits: ReadonlyMap<string, readonly number[]>): void {
  net.shapes.forEach((shape, user) => {
    for (const rings of shape) {
      rings.forEach((ring, r) => {
        rings[r] = ring.flatMap((b, v) => {
          const a = ring.at(v - 1) ?? b;
          const places = hits.get(nameOf(a, b)) ?? [];
          for (const place of places) net.users[place]?.add(user);
          return a < b ? [...places, b] : [...[...places].reverse(), b];
        });
      });
    }
  });
}
