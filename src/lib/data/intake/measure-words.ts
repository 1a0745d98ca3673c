/** What the words of a header say that a column of figures counts. */
export interface CountedThing {
  readonly poor: boolean;
  /** 'people' by a word that may as well mean households ("penduduk") is `soft`; null: not said. */
  readonly unit: 'households' | 'people' | 'percent' | null;
  readonly soft: boolean;
}

type Word = 'total' | 'poor' | 'households' | 'people' | 'soft' | 'percent' | 'poor-households';

/** Longer writings before the words in them. */
const WORDS: readonly (readonly [RegExp, Word])[] = [
  [/^(?:l ?\+ ?p|lk ?\+ ?pr|laki-laki (?:dan|\+|&) perempuan)(?!\p{L})/iu, 'total'],
  [/^(?:jumlah|jml|jlh|total|banyak(?:nya)?|seluruh(?:nya)?|keseluruhan)(?!\p{L})/iu, 'total'],
  [/^(?:kepala keluarga|rumah tangga|keluarga|kk|krt)(?!\p{L})/iu, 'households'],
  [/^(?:(?:keluarga )?pra[ -]?sejahtera|pra ks|gakin|rtm)(?!\p{L})/iu, 'poor-households'],
  [/^(?:miskin|kurang mampu|tidak mampu)(?!\p{L})/iu, 'poor'],
  [/^(?:jiwa|orang|individu)(?!\p{L})/iu, 'people'],
  [/^(?:penduduk|warga)(?!\p{L})/iu, 'soft'],
  [/^(?:%|(?:persen|persentase|prosentase|presentase)(?!\p{L}))/iu, 'percent'],
];

/**
 * Reads a header of figures word by word ("Jumlah Penduduk Miskin (Jiwa)", "KELUARGA MISKIN JML"); the last unit
 * counts. Null where any word says something else ("KK MISKIN EKSTREM", "KELUARGA MISKIN L"): that is another
 * count, or a part of it.
 */
export function countedThing(header: string): CountedThing | null {
  let rest = header.replace(/[()[\].:,;]+/g, ' ').trim();
  const words = new Set<Word>();
  let read = 0;
  let unit: CountedThing['unit'] = null;
  while (rest !== '') {
    const [found, word] = wordOf(rest);
    if (word === null) return null;
    words.add(word);
    read += 1;
    if (word === 'households' || word === 'people' || word === 'percent') unit = word;
    rest = rest.slice(found.length).trim();
  }
  // One word alone ("Warga", "Kepala Keluarga") may as well stand above names.
  if (read < 2 && !words.has('poor') && !words.has('poor-households')) return null;
  const poor = words.has('poor') || words.has('poor-households');
  if (words.has('percent') && (words.has('people') || words.has('soft'))) return null;
  const soft = unit === null && words.has('soft');
  if (unit === null && words.has('poor-households')) unit = 'households';
  return { poor, unit: words.has('percent') ? 'percent' : soft ? 'people' : unit, soft };
}

function wordOf(text: string): readonly [found: string, word: Word | null] {
  for (const [pattern, word] of WORDS) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [found, word];
  }
  return ['', null];
}

/** The measure that a header names for certain; null where its words leave anything open. */
export function measureOfWords(header: string): string | null {
  const thing = countedThing(header);
  if (thing === null || thing.unit === null) return null;
  if (thing.unit === 'percent') return thing.poor ? 'persen_miskin' : null;
  // "Penduduk miskin" may count households: it is asked.
  if (thing.poor && thing.soft) return null;
  if (thing.unit === 'people') return thing.poor ? 'jiwa_miskin' : 'jiwa';
  return thing.poor ? 'kk_miskin' : 'kk';
}
