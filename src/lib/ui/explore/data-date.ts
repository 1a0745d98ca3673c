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

/** Years from the data to today, by the calendar's years. The only thing on the page that today changes. */
export function ageOf(date: string): number {
  return new Date().getFullYear() - Number.parseInt(date.slice(0, 4), 10);
}
