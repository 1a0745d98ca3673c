import type { Indicator, Nature } from '$lib/domain';

/** The indicator of a package that declares none: poor households per 100 households. */
export function defaultIndicator(nature: Nature | null): Indicator {
  return {
    id: 'miskin',
    title: { id: 'Keluarga miskin', en: 'Poor households' },
    sentence: { id: 'Dari 100 KK, berapa yang miskin', en: 'Poor per 100 households' },
    form: 'rate',
    numerator: 'kk_miskin',
    denominator: 'kk',
    percent: 'persen_miskin',
    unit: { id: 'KK', en: 'households' },
    counted: { id: 'KK miskin', en: 'poor households' },
    definition: null,
    setBy: null,
    basis: null,
    date: null,
    dateNote: null,
    nature,
    ramp: 'merah-tanah',
  };
}
