import { apportion } from './apportion';
import { at } from './at';
import type { Rt } from './kelurahan';
import type { Random } from './prng';
import { KK_TOTAL, PEOPLE_TOTAL, SURVEY_YEAR } from './published';

/** Households and people of every RT in one year, in the areas' order. */
export interface Census {
  readonly year: number;
  readonly kk: readonly number[];
  readonly people: readonly number[];
}

const grown = (random: Random, later: readonly number[]) =>
  later.map((n) => Math.max(20, Math.round(n * (0.984 + 0.009 * random.bell()))));

/**
 * Three years up to the survey's: in that year the printed totals exactly, 25 to 150 households an
 * RT with a long right tail; a little fewer in each year before.
 */
export function countHouseholds(random: Random, areas: readonly Rt[]): Census[] {
  const weights = areas.map(({ homes }) => homes ** 0.7 * Math.exp(0.3 * random.bell()));
  const kk2006 = apportion(KK_TOTAL, weights, { low: 25, high: 150 });
  const sizes = kk2006.map((kk) => kk * (3.43 + 0.16 * random.bell()));
  const people2006 = apportion(PEOPLE_TOTAL, sizes, { low: 50, high: 700 });
  const census: Census[] = [{ year: SURVEY_YEAR, kk: kk2006, people: people2006 }];
  for (const year of [SURVEY_YEAR - 1, SURVEY_YEAR - 2]) {
    const later = at(census, 0);
    const kk = grown(random, later.kk);
    const people = kk.map((n, i) => Math.round((n * at(later.people, i)) / at(later.kk, i)));
    census.unshift({ year, kk, people });
  }
  return census;
}
