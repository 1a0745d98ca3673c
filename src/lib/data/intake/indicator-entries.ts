import type { PlaceFacts } from './package-files';

/**
 * The indicators that a package of given tables declares: poor households of all, and poor people of all where
 * tables count people. One that no table has a figure for is left out beside the other.
 */
export function indicatorEntries(
  facts: PlaceFacts,
  measures: ReadonlySet<string>,
  tenthsUpTo: readonly number[],
): object[] {
  const people = measures.has('jiwa_miskin');
  const households = !people || measures.has('kk_miskin') || measures.has('persen_miskin');
  return [
    ...(households ? [householdEntry(facts, tenthsUpTo)] : []),
    ...(people ? [peopleEntry(facts, measures.has('jiwa'))] : []),
  ];
}

/** The word for the poor, in English. */
export function poorInEnglish(poorWord: string): string {
  return poorWord === 'kurang mampu' ? 'less well-off' : 'poor';
}

function householdEntry(facts: PlaceFacts, tenthsUpTo: readonly number[]): object {
  const { short, english } = wordsOf(facts);
  return {
    id: 'miskin',
    judul: { id: `Keluarga ${short}`, en: `${capital(english)} households` },
    kalimat: { id: `Dari 100 KK, berapa yang ${short}`, en: `Of 100 households, how many are ${english}` },
    bentuk: 'rate',
    pembilang: 'kk_miskin',
    penyebut: 'kk',
    persen: 'persen_miskin',
    satuan: { id: 'KK', en: 'households' },
    yang_dihitung: { id: `KK ${short}`, en: `${english} households` },
    ...(tenthsUpTo.length > 0 && { definisi: definition(tenthsUpTo) }),
    ...settled(facts),
  };
}

function peopleEntry(facts: PlaceFacts, counted: boolean): object {
  const { short, english } = wordsOf(facts);
  return {
    id: 'miskin-jiwa',
    judul: { id: `Penduduk ${short}`, en: `${capital(english)} people` },
    kalimat: counted
      ? { id: `Dari 100 jiwa, berapa yang ${short}`, en: `Of 100 people, how many are ${english}` }
      : { id: `Berapa jiwa yang ${short}`, en: `How many people are ${english}` },
    bentuk: counted ? 'rate' : 'count',
    pembilang: 'jiwa_miskin',
    ...(counted && { penyebut: 'jiwa' }),
    satuan: { id: 'jiwa', en: 'people' },
    yang_dihitung: { id: `jiwa ${short}`, en: `${english} people` },
    ...settled(facts),
  };
}

function definition(tenthsUpTo: readonly number[]): object {
  const several = tenthsUpTo.length > 1;
  const id = tenthsUpTo.map((most) => (most === 1 ? '1' : `1 sampai ${most}`)).join(' atau ');
  const en = tenthsUpTo.map((most) => (most === 1 ? '1' : `1 to ${most}`)).join(' or ');
  return {
    id: `Keluarga di desil kesejahteraan ${id}${several ? ', menurut berkasnya' : ''}.`,
    en: `Households in tenths (desil) ${en} of welfare${several ? ', by their file' : ''}.`,
  };
}

function wordsOf({ poorWord }: PlaceFacts): { short: string; english: string } {
  return { short: poorWord.replace(/^keluarga /, ''), english: poorInEnglish(poorWord) };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function settled({ setBy, date }: PlaceFacts): object {
  return { ...(setBy !== '' && { ditetapkan_oleh: setBy }), ...(date !== null && { tanggal: date }) };
}
