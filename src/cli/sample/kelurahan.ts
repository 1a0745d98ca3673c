import { apportion } from './apportion';
import { at } from './at';
import { bend, homesAlong } from './density';
import { divide } from './division';
import { facePoints, type Mesh } from './mesh';
import { inOrder } from './numbering';
import { drawPlan, type PlanLine } from './plan';
import { placeOnEarth, type Ground } from './ground';
import { centroid, ringEdges, type Point } from './polygon';
import { createRandom, type Random } from './prng';
import { LAND, RT_COUNT, RW_COUNT } from './published';

/** One RT of the simulated kelurahan. */
export interface Rt {
  /** As written: "05". */
  readonly rw: string;
  readonly rt: string;
  /** Its face of the mesh. */
  readonly face: number;
  /** Its ring on the ground, in metres, counter-clockwise, closed implicitly. */
  readonly ring: readonly Point[];
  readonly middle: Point;
  /** Homes, in the density's own unit; how much its lanes bend (0 in the housing estate). */
  readonly homes: number;
  readonly bend: number;
}

/** The simulated kelurahan: who lies where, and the lines that run along borders. */
export interface Kelurahan {
  /** In order of RW and RT number. */
  readonly areas: readonly Rt[];
  readonly ground: Ground;
  readonly mesh: Mesh;
  readonly planLines: readonly PlanLine[];
  /** Mesh lines of the lanes that part RW, and of each RW's first lane. */
  readonly lanes: readonly number[];
}

const number = (n: number) => String(n).padStart(2, '0');
const homesIn = (ring: readonly Point[]) =>
  ringEdges(ring).reduce((sum, [a, b]) => sum + homesAlong(a, b), 0);

function rwSizes(random: Random): number[] {
  const weights = Array.from({ length: RW_COUNT }, () => random.between(5, 10));
  return apportion(RT_COUNT, weights, { low: 5, high: 10 });
}

function divideIntoRw(random: Random, mesh: Mesh): { face: number; size: number }[] {
  const sizes = rwSizes(random);
  const sections = mesh.faces.map((_, i) => i);
  const homes = sections.map((i) => homesIn(facePoints(mesh, i)));
  let next = 0;
  return apportion(RW_COUNT, homes, { low: 1, high: RW_COUNT }).flatMap((count, section) => {
    const own = sizes.slice(next, (next += count));
    return divide(random, mesh, section, own).map((face, i) => ({ face, size: at(own, i) }));
  });
}

function describe(mesh: Mesh, ground: Ground, place: Pick<Rt, 'rw' | 'rt' | 'face'>): Rt {
  const drawn = facePoints(mesh, place.face);
  const ring = at(mesh.faces, place.face).map((id) => at(ground.metres, id));
  return { ...place, ring, middle: centroid(ring), homes: homesIn(drawn), bend: bend(centroid(drawn)) };
}

/** Draws the whole kelurahan from one seed. */
export function buildKelurahan(seed: number): Kelurahan {
  const random = createRandom(seed);
  const { mesh, lines: planLines } = drawPlan(random);
  const rws = divideIntoRw(random, mesh);
  const lanes = mesh.lines.map((_, i) => i).slice(planLines.length);
  const middle = (face: number) => centroid(facePoints(mesh, face));
  const places = inOrder(rws, ({ face }) => middle(face), 5).flatMap(({ face, size }, rw) => {
    lanes.push(mesh.lines.length);
    const weights = Array.from({ length: size }, () => random.between(0.6, 1.5));
    const faces = divide(random, mesh, face, weights);
    return inOrder(faces, middle, 2).map((own, rt) => ({
      rw: number(rw + 1),
      rt: number(rt + 1),
      face: own,
    }));
  });
  const ground = placeOnEarth(mesh, LAND.totalHa);
  return { areas: places.map((place) => describe(mesh, ground, place)), mesh, planLines, lanes, ground };
}
