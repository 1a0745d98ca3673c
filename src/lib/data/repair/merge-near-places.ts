import type { PlaceNet } from './place-net';

/**
 * Makes one of vertices of different shapes that are within `toleranceM` metres: a later one takes the place
 * of the nearest earlier one. Two vertices of one shape stay two. Gives the number of vertices moved.
 */
export function mergeNearPlaces(net: PlaceNet, toleranceM: number): number {
  const instead = Int32Array.from(net.positions, (_, place) => place);
  const grid = new Map<string, number[]>();
  const cell = (v: number) => Math.floor(v / toleranceM);
  let moved = 0;
  net.positions.forEach((_, place) => {
    const [cx, cy] = [cell(net.x[place] as number), cell(net.y[place] as number)];
    const near = nearestFree(net, place, toleranceM, around(grid, cx, cy));
    if (near === null) {
      const key = `${cx} ${cy}`;
      const there = grid.get(key);
      if (there === undefined) grid.set(key, [place]);
      else there.push(place);
      return;
    }
    instead[place] = near;
    net.users[place]?.forEach((user) => net.users[near]?.add(user));
    moved += 1;
  });
  if (moved > 0) {
    for (const ring of net.shapes.flat(2)) ring.forEach((place, v) => (ring[v] = instead[place] as number));
  }
  return moved;
}

function around(grid: ReadonlyMap<string, readonly number[]>, cx: number, cy: number): number[] {
  return [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => grid.get(`${cx + dx} ${cy + dy}`) ?? []));
}

/** The nearest of some places within reach that no shape shares with this one; null where there is none. */
function nearestFree(
  { x, y, users }: PlaceNet,
  place: number,
  toleranceM: number,
  places: readonly number[],
): number | null {
  let best: number | null = null;
  let least = toleranceM;
  for (const other of places) {
    const metres = Math.hypot(
      (x[other] as number) - (x[place] as number),
      (y[other] as number) - (y[place] as number),
    );
    if (metres > least || [...(users[place] ?? [])].some((user) => users[other]?.has(user))) continue;
    best = other;
    least = metres;
  }
  return best;
}
