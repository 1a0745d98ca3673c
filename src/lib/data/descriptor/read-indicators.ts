import type { Indicator, Nature } from '$lib/domain';
import { defaultIndicator } from './default-indicator';
import type { Entry } from './entry';
import { NATURES } from './natures';

const FORMS = {
  rate: 'rate',
  percent: 'percent',
  'groups-per-100-kk': 'groups-per-100-kk',
} as const;
const BASES = { domisili: 'domisili', registrasi: 'registrasi' } as const;
/** Measures are named as columns are. */
const MEASURE = /^[a-z][a-z0-9_]*$/;

/**
 * The indicators that a package declares; null where it declares none. One that lacks its id or what
 * it is counted from is listed and left out. What it does not say it takes from the indicator of poor
 * households. `nature` is that of the table of figures.
 */
export function readIndicators(entries: readonly Entry[] | null, nature: Nature | null): Indicator[] | null {
  if (entries === null) return null;
  const indicators: Indicator[] = [];
  for (const entry of entries) {
    const indicator = readIndicator(entry, nature);
    const taken = indicators.some(({ id }) => id === indicator?.id);
    if (indicator === null || taken) entry.ignore('id');
    else indicators.push(indicator);
  }
  return indicators;
}

function readIndicator(entry: Entry, nature: Nature | null): Indicator | null {
  const id = entry.matching('id', /^[\w-]+$/);
  const form = entry.oneOf('bentuk', FORMS) ?? 'rate';
  const numerator = entry.matching('pembilang', MEASURE);
  const denominator = entry.matching('penyebut', MEASURE);
  const percent = entry.matching('persen', MEASURE);
  const counted = numerator !== null && denominator !== null;
  const complete = { rate: counted, percent: percent !== null, 'groups-per-100-kk': true }[form];
  if (id === null || !complete) return null;
  const usual = defaultIndicator(nature);
  return {
    id,
    title: entry.text('judul') ?? id,
    sentence: entry.text('kalimat') ?? entry.text('judul') ?? id,
    form,
    numerator,
    denominator: denominator ?? (form === 'groups-per-100-kk' ? 'kk' : null),
    percent,
    unit: entry.text('satuan') ?? usual.unit,
    counted: entry.text('yang_dihitung') ?? entry.text('judul') ?? id,
    definition: entry.text('definisi'),
    setBy: entry.text('ditetapkan_oleh'),
    basis: entry.oneOf('dasar', BASES),
    date: entry.matching('tanggal', ISO_DATE),
    dateNote: entry.text('tanggal_keterangan'),
    nature: entry.oneOf('sifat', NATURES) ?? nature,
    ramp: entry.string('warna') ?? usual.ramp,
  };
}

/** A date as far as it is known: year, month or day. */
export const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
