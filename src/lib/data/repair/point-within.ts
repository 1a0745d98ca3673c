import { twiceArea, type Position, type Shape } from './shape';

/**
 * A point well within a shape: in the middle of the widest stretch of its largest polygon on a line from west
 * to east. Null where there is none.
 */
export function pointWithin(shape: Shape): Position | null {
  const size = (rings: Shape[number]) => Math.abs(twiceArea(rings[0] ?? []));
  const largest = [...shape].sort((a, b) => size(b) - size(a))[0];
  if (largest === undefined) return null;
  const lats = [...new Set(largest.flat().map(([, lat]) => lat))].sort((a, b) => a - b);
  const half = Math.floor(lats.length / 2);
  const [south, north] = [lats[half - 1], lats[half]];
  if (south === undefined || north === undefined) return null;
  const lat = (south + north) / 2;
  const meets = largest
    .flatMap((ring) =>
      ring.flatMap(([bx, by], v) => {
        const [ax, ay] = ring.at(v - 1) ?? [bx, by];
        return ay > lat === by > lat ? [] : [ax + ((lat - ay) / (by - ay)) * (bx - ax)];
      }),
    )
    .sort((a, b) => a - b);
  let best: Position | null = null;
  let widest = 0;
  for (let i = 0; i + 1 < meets.length; i += 2) {
    const [west, east] = [meets[i] as number, meets[i + 1] as number];
    if (east - west > widest) [best, widest] = [[(west + east) / 2, lat], east - west];
  }
  return best;
}
