import { eachNearPair } from './near-pairs';
import { PER_DEGREE, type Places } from './places';
import type { Nearness, Pieces } from './snap-lines';

/**
 * For every piece the places at which it has to be cut: where it crosses another (rounded; a place nearby is
 * taken instead), and the ends of others that it passes within reach. Pieces of the first `fixed` lines are
 * not held against each other. Empty when no piece meets another but in its ends.
 */
export function meetings(
  places: Places,
  pieces: Pieces,
  { fixed, reach, pull }: Nearness,
): ReadonlyMap<number, ReadonlySet<number>> {
  const hits = new Map<number, Set<number>>();
  const hit = (piece: number, place: number) => {
    if (pieces.from[piece] === place || pieces.to[piece] === place) return false;
    const held = hits.get(piece);
    if (held === undefined) hits.set(piece, new Set([place]));
    else held.add(place);
    return true;
  };
  eachNearPair(places, pieces, reach, (e, f) => {
    if ((pieces.source[e] as number) < fixed && (pieces.source[f] as number) < fixed) return;
    if (endsOn(places, pieces, e, f, reach, hit) || endsOn(places, pieces, f, e, reach, hit)) return;
    const [first, then] = (pieces.source[e] as number) < (pieces.source[f] as number) ? [e, f] : [f, e];
    const crossing = crossingOf(places, pieces, [first, then], { reach, pull });
    if (crossing === null) return;
    hit(e, crossing);
    hit(f, crossing);
  });
  return hits;
}

/** Cuts piece `e` at the ends of `f` that lie on it; true where there was one. */
function endsOn(
  places: Places,
  { from, to }: Pieces,
  e: number,
  f: number,
  reach: number,
  hit: (piece: number, place: number) => boolean,
): boolean {
  const [a, b] = [from[e] as number, to[e] as number];
  let found = false;
  for (const place of [from[f] as number, to[f] as number]) {
    if (place !== a && place !== b && isOn(places, place, a, b, reach)) found = hit(e, place) || found;
  }
  return found;
}

/** Whether a place is within reach of the line a–b and not merely beside one of its ends. */
function isOn({ x, y }: Places, place: number, a: number, b: number, reach: number): boolean {
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  const px = (x[place] as number) - (x[a] as number);
  const py = (y[place] as number) - (y[a] as number);
  const length = Math.hypot(dx, dy);
  const off = Math.abs(px * dy - py * dx) / length;
  const along = (px * dx + py * dy) / length;
  // A place that is more beside an end than along the line would be led back to it, round after round.
  return off <= reach && along > off && length - along > off;
}

/**
 * The place where two pieces cross: an end of theirs within reach, or of the first one's within pull, else the
 * grid's next; null where they do not.
 */
function crossingOf(
  places: Places,
  { from, to }: Pieces,
  [first, then]: readonly [number, number],
  { reach, pull }: Omit<Nearness, 'fixed'>,
): number | null {
  const { x, y, degrees } = places;
  const ends = [from[first], to[first], from[then], to[then]] as [number, number, number, number];
  const [a, b, c, d] = ends;
  if (a === c || a === d || b === c || b === d) return null;
  const onGrid = (v: number) => [x[v] as number, y[v] as number] as const;
  const cross = crossing(onGrid(a), onGrid(b), onGrid(c), onGrid(d));
  if (cross === null) return null;
  // Whether they cross is the grid's to say, where they do the given places': rounding must not move a border.
  const given = (v: number) =>
    [(degrees[2 * v] as number) * PER_DEGREE, (degrees[2 * v + 1] as number) * PER_DEGREE] as const;
  const [px, py] = crossing(given(a), given(b), given(c), given(d)) ?? cross;
  const near = ends.find(
    (v, i) => Math.hypot((x[v] as number) - px, (y[v] as number) - py) <= (i < 2 ? pull : reach),
  );
  return near ?? places.at(px, py);
}

type Point = readonly [x: number, y: number];

/** Where the lines a–b and c–d cross within both; null where they do not. */
function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const side = (u: Point, v: Point, w: Point) =>
    (v[0] - u[0]) * (w[1] - u[1]) - (v[1] - u[1]) * (w[0] - u[0]);
  const [sc, sd] = [side(a, b, c), side(a, b, d)];
  if (sc > 0 === sd > 0 || side(c, d, a) > 0 === side(c, d, b) > 0) return null;
  const t = sc / (sc - sd);
  return [c[0] + t * (d[0] - c[0]), c[1] + t * (d[1] - c[1])];
}
