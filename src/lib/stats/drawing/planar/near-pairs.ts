import type { Places } from './places';
import type { Pieces } from './snap-lines';

/** Calls back for every pair of pieces whose boxes come within reach of each other (sweep from west to east). */
export function eachNearPair(
  { x, y }: Places,
  { from, to }: Pieces,
  reach: number,
  found: (e: number, f: number) => void,
): void {
  const low = (v: readonly number[]) =>
    from.map((a, i) => Math.min(v[a] as number, v[to[i] as number] as number));
  const high = (v: readonly number[]) =>
    from.map((a, i) => Math.max(v[a] as number, v[to[i] as number] as number));
  const [west, east, south, north] = [low(x), high(x), low(y), high(y)];
  const order = from.map((_, i) => i).sort((a, b) => (west[a] as number) - (west[b] as number));
  let active: number[] = [];
  for (const e of order) {
    active = active.filter((f) => (east[f] as number) + reach >= (west[e] as number));
    const [bottom, top] = [(south[e] as number) - reach, (north[e] as number) + reach];
    for (const f of active) if ((south[f] as number) <= top && (north[f] as number) >= bottom) found(e, f);
    active.push(e);
  }
}
