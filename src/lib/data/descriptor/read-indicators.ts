import type { Indicator, Nature, Text } from '$lib/domain';
import { defaultIndicator } from './default-indicator';
import type { Entry } from './entry';
import { NATURES } from './natures';

const FORMS = {
  rate: 'rate',
  percent: 'percent',
  count: 'count',
  'groups-per-100-kk': 'groups-per-100-kk',
} as const;
const BASES = { domisili: 'domisili', registrasi: 'registrasi' } as const;
/** Measures are named as columns are. */
const MEASURE = /^[a-z][a-z0-9_]*$/;

/**
 * The indicators that a package declares; null where it declares none. One that lacks its id or what
 * it is counted from is listed and left out. Unit and colours that it does not say it takes from the
 * indicator of poor households; without a title it goes by its id, written as words. `nature` is that
 * of the table of figures.
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
  const complete = {
    rate: counted,
    percent: percent !== null,
    count: numerator !== null,
    'groups-per-100-kk': true,
  }[form];
  if (id === null || !complete) return null;
  const usual = defaultIndicator(nature);
  const title = entry.text('judul') ?? asWords(id);
  return {
    id,
    title,
    sentence: entry.text('kalimat') ?? title,
    form,
    numerator,
    denominator: denominator ?? (form === 'groups-per-100-kk' ? 'kk' : null),
    percent,
    unit: entry.text('satuan') ?? usual.unit,
    counted: entry.text('yang_dihitung') ?? (form === 'percent' ? '' : inSentence(title)),
    definition: entry.text('definisi'),
    setBy: entry.text('ditetapkan_oleh'),
    basis: entry.oneOf('dasar', BASES),
    date: entry.matching('tanggal', ISO_DATE),
    dateNote: entry.text('tanggal_keterangan'),
    nature: entry.oneOf('sifat', NATURES) ?? nature,
    ramp: entry.string('warna') ?? usual.ramp,
  };
}

/** "kk_tanpa_air" → "KK tanpa air": all that there is of a title. */
function asWords(id: string): string {
  const words = id
    .replace(/[_-]+/g, ' ')
    .trim()
    .replace(/\bkk\b/gi, 'KK');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A title as it stands within a sentence: "Keluarga miskin" → "keluarga miskin", but "KK miskin" as it is. */
function inSentence(title: Text): Text {
  const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  if (typeof title === 'string') return lower(title);
  return { id: lower(title.id), ...(title.en !== undefined && { en: lower(title.en) }) };
}

/** A date as far as it is known: year, month or day. */
export const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
