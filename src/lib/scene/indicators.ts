import { textIn, type Dataset, type Indicator, type IndicatorId } from '$lib/domain';

/** The measure that holds households, as the canonical column is named. */
export const HOUSEHOLDS = 'kk';

/** After the id of a rate: its numerator alone, as circles. No declared id has a colon. */
const COUNT_SUFFIX = ':jumlah';

/** The scene's own: groups that pass the filter, per 100 households. */
const groupsPer100Kk: Indicator = {
  id: 'kelompok',
  title: { id: 'Kelompok per 100 KK', en: 'Groups per 100 households' },
  sentence: { id: 'Untuk 100 KK, ada berapa kelompok warga', en: 'Community groups per 100 households' },
  form: 'groups-per-100-kk',
  numerator: null,
  denominator: HOUSEHOLDS,
  percent: null,
  unit: 'KK',
  counted: { id: 'kelompok', en: 'groups' },
  definition: {
    id: 'Kelompok yang tercatat di wilayah itu dan lolos saringan, dibagi jumlah KK, kali 100. Kelompok sekelurahan tidak ikut dibagi-bagi ke RT.',
    en: 'Groups recorded in the area that pass the filter, over its households, times 100. Groups of the whole kelurahan are not spread over RT.',
  },
  setBy: null,
  basis: null,
  date: null,
  dateNote: null,
  nature: null,
  ramp: 'biru',
};

/** The scene's own: kinds among the groups that pass the filter. */
export const variety: Indicator = {
  ...groupsPer100Kk,
  id: 'ragam',
  title: { id: 'Ragam kelompok', en: 'Variety of groups' },
  sentence: { id: 'Ada berapa jenis kelompok warga', en: 'How many kinds of community group there are' },
  form: 'count',
  denominator: null,
  unit: { id: 'jenis', en: 'kinds' },
  counted: { id: 'jenis kelompok', en: 'kinds of group' },
  definition: {
    id: 'Banyaknya jenis di antara kelompok yang tercatat di wilayah itu dan lolos saringan. Kelompok sekelurahan tidak ikut.',
    en: 'Kinds among the groups recorded in the area that pass the filter. Groups of the whole kelurahan are left out.',
  },
};

/**
 * What this package can show: its own indicators, the counts behind its rates, then what the scene
 * counts from the groups where there are groups and KK: groups per 100 KK, and their kinds.
 */
export function indicatorsOf(dataset: Dataset): readonly Indicator[] {
  const { indicators } = dataset;
  const households = dataset.levels.some((level) => level.measures.has(HOUSEHOLDS));
  const own = households && dataset.groups.length > 0 ? [groupsPer100Kk, variety] : [];
  const counts = indicators.filter((rate) => countOfRate(indicators, rate.id) === null).flatMap(countBehind);
  const taken = new Set(indicators.map(({ id }) => id));
  return [...indicators, ...counts, ...own.filter(({ id }) => !taken.has(id))];
}

/** The count that a rate is of; null where a package declares none and it has no counts. */
export function countOf(dataset: Dataset, rate: IndicatorId): Indicator | null {
  const declared = countOfRate(dataset.indicators, rate);
  return declared ?? indicatorsOf(dataset).find(({ id }) => id === rate + COUNT_SUFFIX) ?? null;
}

/** The rate of which a count is the numerator: what can be shaded in its place; null where there is none. */
export function rateOf({ indicators }: Dataset, count: Indicator): Indicator | null {
  if (count.form !== 'count' || count.numerator === null) return null;
  const rates = indicators.filter(({ form, numerator }) => form === 'rate' && numerator === count.numerator);
  return rates.find(({ id }) => id + COUNT_SUFFIX === count.id) ?? rates[0] ?? null;
}

/** Indicators that may stand beside this one: of the same form and unit, so that figures compare. */
export function comparable({ indicators }: Pick<Dataset, 'indicators'>, first: Indicator): Indicator[] {
  if (first.form !== 'rate' && first.form !== 'percent') return [];
  return indicators.filter(
    ({ id, form, unit }) =>
      id !== first.id && form === first.form && textIn(unit, 'id') === textIn(first.unit, 'id'),
  );
}

function countOfRate(indicators: readonly Indicator[], rate: IndicatorId): Indicator | null {
  const numerator = indicators.find(({ id, form }) => id === rate && form === 'rate')?.numerator ?? null;
  if (numerator === null) return null;
  return indicators.find((other) => other.form === 'count' && other.numerator === numerator) ?? null;
}

/** One object for each rate, so that what was made from it is known again. */
const made = new WeakMap<Indicator, Indicator>();

function countBehind(rate: Indicator): Indicator[] {
  if (rate.form !== 'rate') return [];
  const count = made.get(rate) ?? countIndicator(rate);
  made.set(rate, count);
  return [count];
}

function countIndicator(rate: Indicator): Indicator {
  const title = {
    id: `Jumlah ${textIn(rate.counted, 'id')}`,
    en: `Number of ${textIn(rate.counted, 'en')}`,
  };
  return { ...rate, id: rate.id + COUNT_SUFFIX, form: 'count', title, sentence: title, percent: null };
}
