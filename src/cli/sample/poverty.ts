import { at } from './at';
import type { Census } from './households';
import type { Kelurahan, Rt } from './kelurahan';
import { distance, lineDistance, type Point } from './polygon';
import type { Random } from './prng';

/** Poor households of every RT in one year; null where none was written down. */
export type PoorCounts = readonly (number | null)[];

/** RT without a figure, per year: never the same ones. */
const MISSING = [5, 4, 6];

/** RT that the government's data have no figure of, every year the same. */
const UNLISTED = 3;

/** Years before the survey had somewhat more poor households. */
const TREND = [1.1, 1.05, 1];

/** Two kampung, in metres, where poverty is higher than by the river and the railway alone. */
const POCKETS: readonly { centre: Point; reachM: number; rate: number }[] = [
  { centre: [-330, -40], reachM: 340, rate: 0.11 },
  { centre: [180, 560], reachM: 300, rate: 0.08 },
];

/** Here and there an RT is far better off than its neighbours: how often, and what is left of its rate. */
const WELL_OFF = { share: 0.06, factor: 0.12 };

const near = (metres: number, reachM: number) => Math.max(0, 1 - (metres / reachM) ** 2) ** 2;

/**
 * The smooth field of simulated poverty, as a share of households: higher by the river, the creek,
 * the railway and in two kampung, next to nothing in the housing estate.
 */
function expectedRate(kelurahan: Kelurahan, area: Rt): number {
  const from = (kind: string) =>
    kelurahan.planLines
      .filter((line) => line.kind === kind)
      .map(({ line }) => at(kelurahan.mesh.lines, line).map((id) => at(kelurahan.ground.metres, id)))
      .reduce((least, line) => Math.min(least, lineDistance(area.middle, line)), Infinity);
  const pockets = POCKETS.reduce(
    (sum, pocket) => sum + pocket.rate * near(distance(area.middle, pocket.centre), pocket.reachM),
    0,
  );
  const rate = 0.078 + 0.12 * near(from('sungai'), 330) + 0.09 * near(from('rel'), 300) + pockets;
  return rate * (0.05 + 0.95 * area.bend ** 2);
}

/**
 * Poor households year by year: each RT keeps its own lasting difference from the field, moves a
 * little every year, and the count is a binomial draw from its households.
 */
export function drawPoor(random: Random, kelurahan: Kelurahan, census: readonly Census[]): PoorCounts[] {
  const lasting = kelurahan.areas.map((area) => {
    const own = Math.exp(0.34 * random.bell()) * (random.next() < WELL_OFF.share ? WELL_OFF.factor : 1);
    return expectedRate(kelurahan, area) * own;
  });
  const blank = random.shuffle(kelurahan.areas.map((_, i) => i));
  return census.map(({ kk }, year) => {
    const unknown = new Set(blank.splice(0, at(MISSING, year)));
    return kk.map((households, i) => {
      const rate = at(lasting, i) * at(TREND, year) * Math.exp(0.14 * random.bell());
      const poor = random.binomial(households, Math.min(0.6, rate));
      return unknown.has(i) ? null : poor;
    });
  });
}

/**
 * Poor households by the government's data, simulated from the residents' own count: fewer where many are
 * poor, some where few are, and each RT with its own lasting error.
 */
export function drawListed(
  random: Random,
  census: readonly Census[],
  poor: readonly PoorCounts[],
): PoorCounts[] {
  const rts = at(census, 0).kk.map((_, i) => i);
  const lasting = rts.map((i) => {
    const counted = poor.flatMap((counts, year) => {
      const count = at(counts, i);
      return count === null ? [] : [count / at(at(census, year).kk, i)];
    });
    const share = counted.reduce((sum, rate) => sum + rate, 0) / counted.length;
    return (0.025 + 0.6 * share) * Math.exp(0.3 * random.bell());
  });
  const unlisted = new Set(random.shuffle(rts).slice(0, UNLISTED));
  return census.map(({ kk }) =>
    kk.map((households, i) => {
      const listed = random.binomial(households, Math.min(0.6, at(lasting, i)));
      return unlisted.has(i) ? null : listed;
    }),
  );
}
