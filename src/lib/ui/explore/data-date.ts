import type { Dataset, Shade } from '$lib/domain';

/**
 * The date of the figures shown, as far as it is known: the indicator's own or the package's where that is
 * of the year shown, else the year. Null where nothing says.
 */
export function dateOf({ indicator, year }: Shade, { info }: Pick<Dataset, 'info'>): string | null {
  const given = indicator.date ?? info.dataDate;
  if (year === 0) return given;
  return given?.startsWith(String(year)) === true ? given : String(year);
}

/**
 * Whole years from the data to today, as birthdays are counted; of a date without day or month by what it
 * says alone. The only thing on the page that today changes.
 */
export function ageOf(date: string, today: Date = new Date()): number {
  const [year = NaN, month, day] = date.split('-').map((part) => Number.parseInt(part, 10));
  const years = today.getFullYear() - year;
  if (month === undefined) return years;
  const months = today.getMonth() + 1 - month;
  const early = months < 0 || (months === 0 && day !== undefined && today.getDate() < day);
  return early ? years - 1 : years;
}
