import { at } from './at';
import type { Rt } from './kelurahan';
import { rwNumbers } from './landmarks';
import type { Random } from './prng';
import { KINDS, kindNames, type KindName } from './published';

/** Where a group belongs: an RT, an RW, or (neither) the kelurahan as a whole. */
export interface Seat {
  readonly reach: 'rt' | 'rw' | 'kelurahan';
  readonly rw: string | null;
  readonly area: Rt | null;
}

/** Kinds of a handful of neighbours; the other kinds serve an RW. */
const NEIGHBOURLY: ReadonlySet<KindName> = new Set<KindName>(['Dasa Wisma', 'Paguyuban Warga Desa']);

/** Kinds of which the first group serves the whole kelurahan. */
const WHOLE: ReadonlySet<KindName> = new Set<KindName>(['LPM/LKMD', 'PHBI', 'KUBE', 'Pemuda/Karang Taruna']);

/** Draws `count` things, likelier the heavier they are, each at most `most` times. */
function drawWeighted<T>(
  random: Random,
  things: readonly T[],
  weight: (thing: T) => number,
  count: number,
  most = 1,
): T[] {
  const pool = things.flatMap((thing) => Array<T>(most).fill(thing));
  return Array.from({ length: count }, () => {
    let left = random.next() * pool.reduce((sum, thing) => sum + weight(thing), 0);
    const hit = pool.findIndex((thing) => (left -= weight(thing)) < 0);
    return at(pool.splice(Math.max(0, hit), 1), 0);
  });
}

/**
 * Gives every kind's groups their areas. Some RW keep far more groups (or only better records) than
 * others, whatever their poverty; both registers are kept in the same RW.
 */
export function seatGroups(random: Random, areas: readonly Rt[]): ReadonlyMap<KindName, readonly Seat[]> {
  const rws = rwNumbers(areas);
  const zeal = new Map(rws.map((rw) => [rw, Math.exp(0.85 * random.bell())]));
  const weight = (rw: string) => zeal.get(rw) ?? 1;
  const inRts = (count: number, most: number): Seat[] =>
    drawWeighted(random, areas, ({ rw }) => weight(rw), count, most).map((area) => ({
      reach: 'rt',
      rw: area.rw,
      area,
    }));
  const inRws = (count: number): Seat[] =>
    drawWeighted(random, rws, weight, count).map((rw) => ({ reach: 'rw', rw, area: null }));
  const seats = new Map<KindName, Seat[]>();
  for (const kind of kindNames) {
    const whole: Seat[] = WHOLE.has(kind) ? [{ reach: 'kelurahan', rw: null, area: null }] : [];
    const count = KINDS[kind].young + KINDS[kind].old - whole.length;
    const own = NEIGHBOURLY.has(kind) ? inRts(count, kind === 'Dasa Wisma' ? 3 : 1) : inRws(count);
    seats.set(kind, [...whole, ...own.sort((a, b) => areas.findIndex(first(a)) - areas.findIndex(first(b)))]);
  }
  seats.set('R/1/SUB', seats.get('R/1/KS') ?? []);
  return seats;
}

const first = (seat: Seat) => (area: Rt) => area === seat.area || (seat.area === null && area.rw === seat.rw);
