import { NAME_PARTS, THING_WORDS } from './name-words';

/** Forms of address and titles before a name, names with them anywhere, and degrees after one. */
const TITLE =
  /^(?:(?:bpk|bapak|bp|pak|ibu|bu|sdri?|tn|ny|nn|kh|hj?|ust(?:adz?)?|drs?|dra|ir|prof|almh?)\b\.?\s?)+(?=\p{L}{2})/iu;
const ADDRESSED = /(?:^|[\s(])(?:bpk|bapak|pak|ibu|bu|sdri?)\.? \p{Lu}/iu;
const DEGREE = /,\s*(?:[sm]\.?\s?(?:pd|e|h|sos|kom|kep|ag|ip|st|si|m|t)|a\.?\s?md)\b.*$/i;
const CHILD_OF = /\s(?:bin|binti|bt)\.?\s/i;
/** Most words of a name. */
const MOST_WORDS = 5;

/**
 * How much a cell looks like a person's name. 0: not at all. 1: by its shape, one to five words without
 * digits, each with a capital letter. 2: by its words too: a title, "bin" or "binti", or a part common
 * in Indonesian names, in any letter case. Words of groups, places and answers speak against it.
 */
export function nameLikeness(cell: string): 0 | 1 | 2 {
  if (cell.length < 3 || cell.length > 60 || /[\d/:;?!=@&%]/.test(cell)) return 0;
  const titled = TITLE.test(cell) || DEGREE.test(cell) || CHILD_OF.test(cell);
  const words = cell
    .replace(DEGREE, '')
    .replace(TITLE, '')
    .split(/[\s.,]+/)
    .filter((word) => word !== '');
  const lower = words.map((word) => word.toLowerCase());
  if (words.length === 0 || words.length > MOST_WORDS) return 0;
  if (lower.some((word) => THING_WORDS.has(word))) return ADDRESSED.test(cell) ? 2 : 0;
  if (!words.every((word) => /^[\p{L}'’`-]+$/u.test(word))) return 0;
  if (titled || lower.some((word) => NAME_PARTS.has(word))) return 2;
  return words.every((word) => /^\p{Lu}/u.test(word)) ? 1 : 0;
}
