const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agu', 'agt', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
];

/**
 * A date as people write it ("Juni 2015", "30/6/2015", "30 Juni 2015", "2015-06", "2015") as an ISO day, month
 * or year, whichever it says; day before month. Null for what is none.
 */
export function readDate(text: string): string | null {
  const parts = text.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const year = parts.find((part) => /^(?:19|20)\d{2}$/.test(part));
  if (year === undefined || parts.length > 3) return null;
  const rest = parts.filter((part) => part !== year);
  const ordered = parts[0] === year ? [...rest].reverse() : rest;
  const [dayText, monthText] = ordered.length === 2 ? ordered : [undefined, ordered[0]];
  if (monthText === undefined) return year;
  const month = monthNumber(monthText);
  if (month === null) return null;
  const iso = `${year}-${String(month).padStart(2, '0')}`;
  if (dayText === undefined) return iso;
  if (!/^\d{1,2}$/.test(dayText)) return null;
  const day = `${iso}-${dayText.padStart(2, '0')}`;
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? null : day;
}

function monthNumber(text: string): number | null {
  const named = MONTHS.findIndex((words) => words.includes(text)) + 1;
  const month = named > 0 ? named : /^\d{1,2}$/.test(text) ? Number.parseInt(text, 10) : 0;
  return month >= 1 && month <= 12 ? month : null;
}
