import type { Seat } from './group-areas';
import type { Rt } from './kelurahan';
import type { Places } from './landmarks';
import type { Point } from './polygon';
import type { Random } from './prng';
import type { KindName } from './published';
import { spotIn } from './spot';

/** How well a group's place is written down, and where it is. */
export interface Spot {
  readonly rw: string | null;
  /** Null where only the RW is known. */
  readonly rt: string | null;
  /** Null where only the area is known. */
  readonly point: Point | null;
}

/** Kinds that may share the balai of their RW: several groups on one spot. */
const AT_HALL: ReadonlySet<KindName> = new Set<KindName>([
  'Posyandu',
  'BKB',
  'BKL',
  'BKR',
  'Pemuda/Karang Taruna',
  'R/1/KS',
  'R/1/SUB',
]);

const SHARE_AT_HALL = 0.5;

function sharedSite(
  random: Random,
  kind: KindName,
  rw: string,
  places: Places,
): { area: Rt; point: Point } | null {
  if (kind === 'Pengajian') {
    return places.landmarks.find((mark) => mark.kind === 'masjid' && mark.area.rw === rw) ?? null;
  }
  const hall = places.halls.get(rw);
  return hall && AT_HALL.has(kind) && random.next() < SHARE_AT_HALL ? hall : null;
}

/** The exact spot of a group: its RW's mosque or balai, or anywhere in its RT (or in one of its RW). */
export function findSpot(
  random: Random,
  kind: KindName,
  seat: Seat,
  areas: readonly Rt[],
  places: Places,
): Spot {
  if (seat.rw === null) return { rw: null, rt: null, point: null };
  const { rw } = seat;
  const shared = seat.area ? null : sharedSite(random, kind, rw, places);
  const area = shared?.area ?? seat.area ?? random.pick(areas.filter((each) => each.rw === rw));
  const openLand = places.openLand.map(({ ring }) => ring);
  return { rw, rt: area.rt, point: shared?.point ?? spotIn(random, area.ring, openLand) };
}
