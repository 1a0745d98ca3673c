import { at } from './at';
import { seatGroups, type Seat } from './group-areas';
import { dealFacts, type GroupFacts } from './group-facts';
import { groupName } from './group-names';
import { findSpot, type Spot } from './group-spots';
import type { Kelurahan } from './kelurahan';
import type { Places } from './landmarks';
import type { Random } from './prng';

/** One of the 307 groups, as it will be written. */
export interface SampleGroup extends GroupFacts, Spot {
  readonly name: string;
  readonly reach: Seat['reach'];
}

/** Groups of which only the RW, or only RT and RW, is written down. */
const ONLY_RW = 20;
const ONLY_RT = 40;

function named(facts: readonly GroupFacts[], seats: ReadonlyMap<string, readonly Seat[]>) {
  const used = new Map<string, number>();
  const next = (key: string) => {
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return count;
  };
  return facts.map((fact) => {
    const seat = at(seats.get(fact.kind) ?? [], next(fact.kind) - 1);
    return { fact, seat, name: groupName(fact.kind, seat, next(`${fact.kind} ${seat.rw ?? ''}`)) };
  });
}

/** All groups: what is printed of their kinds, dealt out, and simulated names and places. */
export function makeGroups(random: Random, kelurahan: Kelurahan, places: Places): SampleGroup[] {
  const seats = seatGroups(random, kelurahan.areas);
  const groups = named(dealFacts(random), seats).map(({ fact, seat, name }) => ({
    ...fact,
    ...findSpot(random, fact.kind, seat, kelurahan.areas, places),
    name,
    reach: seat.reach,
  }));
  const vague = random.shuffle(groups.filter(({ reach }) => reach === 'rw')).slice(0, ONLY_RW);
  const rough = random.shuffle(groups.filter(({ reach }) => reach === 'rt')).slice(0, ONLY_RT);
  const onlyRw = new Set<SampleGroup>(vague);
  const onlyRt = new Set<SampleGroup>(rough);
  return groups.map((group) => {
    if (onlyRw.has(group)) return { ...group, rt: null, point: null };
    return onlyRt.has(group) ? { ...group, point: null } : group;
  });
}
