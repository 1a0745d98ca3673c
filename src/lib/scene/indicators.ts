import type { Dataset, Indicator } from '$lib/domain';

/** The measure that holds households, as the canonical column is named. */
export const HOUSEHOLDS = 'kk';

/** The scene's own indicator: counted from the groups that pass the filter. */
export const GROUPS_INDICATOR = 'kelompok';

const groupsPer100Kk: Indicator = {
  id: GROUPS_INDICATOR,
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

/** What this package can shade: its own indicators, then groups per 100 KK where groups and KK are known. */
export function indicatorsOf(dataset: Dataset): readonly Indicator[] {
  const known = dataset.groups.length > 0 && dataset.levels.some((level) => level.measures.has(HOUSEHOLDS));
  return known ? [...dataset.indicators, groupsPer100Kk] : dataset.indicators;
}
