import type { Books } from '$lib/i18n';
import type { AreaRate } from '$lib/meeting';

/** "6 dari 48 KK (12,5%)", "12,5%" where no counts are known, or that there is no figure. */
export function rateText({ part, total, pct }: AreaRate, unit: string, words: Books['meeting']): string {
  if (pct === null) return words.hall.noRate;
  return part === null || total === null ? words.hall.percent(pct) : words.hall.of(part, total, unit, pct);
}
