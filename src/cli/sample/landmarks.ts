import { at } from './at';
import type { Kelurahan, Rt } from './kelurahan';
import { distance, type Point } from './polygon';
import type { OpenLand } from './open-land';
import type { Random } from './prng';
import { spotIn } from './spot';

/** A place that gives bearings, named so that it is no real place. */
export interface Landmark {
  readonly kind: 'masjid' | 'sekolah' | 'kantor' | 'pasar';
  readonly name: string;
  readonly area: Rt;
  readonly point: Point;
}

/** What the groups need to know of the ground: landmarks, open land, and each RW's hall. */
export interface Places {
  readonly landmarks: readonly Landmark[];
  readonly openLand: readonly OpenLand[];
  /** The RT and position of the balai of each RW. */
  readonly halls: ReadonlyMap<string, { readonly area: Rt; readonly point: Point }>;
}

const MOSQUES = 10;

/** The numbers of the RW, each once, in order. */
export const rwNumbers = (areas: readonly Rt[]) => [...new Set(areas.map(({ rw }) => rw))];

const nearest = (areas: readonly Rt[], p: Point) =>
  at(
    [...areas].sort((a, b) => distance(a.middle, p) - distance(b.middle, p)),
    0,
  );

/** The RT that lies nearest to the middle of all those given. */
function middleRt(areas: readonly Rt[]): Rt {
  const mean = (pick: (p: Point) => number) =>
    areas.reduce((sum, { middle }) => sum + pick(middle), 0) / areas.length;
  return nearest(areas, [mean(([x]) => x), mean(([, y]) => y)]);
}

/** Puts the landmarks: mosques in ten RW, two schools, the office and the market by the main road. */
export function placeLandmarks(random: Random, kelurahan: Kelurahan, openLand: readonly OpenLand[]): Places {
  const { areas } = kelurahan;
  const rings = openLand.map(({ ring }) => ring);
  const ofRw = (rw: string) => areas.filter((area) => area.rw === rw);
  const set = (area: Rt) => ({ area, point: spotIn(random, area.ring, rings) });
  const rws = rwNumbers(areas);
  const halls = new Map(rws.map((rw) => [rw, set(middleRt(ofRw(rw)))]));
  const mosques = random.shuffle(rws).slice(0, MOSQUES).sort();
  const landmarks: Landmark[] = [
    ...mosques.map(
      (rw) => ({ kind: 'masjid', name: `Masjid RW ${rw}`, ...set(random.pick(ofRw(rw))) }) as const,
    ),
    { kind: 'sekolah', name: 'SD 1', ...set(nearest(areas, [-420, 330])) },
    { kind: 'sekolah', name: 'SD 2', ...set(nearest(areas, [480, -330])) },
    { kind: 'kantor', name: 'Kantor Kelurahan', ...set(nearest(areas, [150, 130])) },
    { kind: 'pasar', name: 'Pasar', ...set(nearest(areas, [360, -60])) },
  ];
  return { landmarks, openLand, halls };
}
