/** Long words of table heads, and where each may be parted: no browser has rules for Indonesian everywhere. */
const PARTED = [
  'kelom-pok',
  'kelu-arga',
  'rumah-tangga',
  'ke-miskinan',
  'house-holds',
  'house-hold',
  'fami-lies',
];

const SOFT_HYPHEN = '\u00AD';
const WAYS = new Map(PARTED.map((word) => [word.replace('-', ''), word.indexOf('-')]));
const LONG = new RegExp([...WAYS.keys()].join('|'), 'gi');

/** The text with soft hyphens in the long words that it is known how to part, for narrow columns. */
export const breakable = (text: string): string =>
  text.replace(LONG, (word) => {
    const at = WAYS.get(word.toLowerCase()) ?? 0;
    return word.slice(0, at) + SOFT_HYPHEN + word.slice(at);
  });
