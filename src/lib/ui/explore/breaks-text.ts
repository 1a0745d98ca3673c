import type { Lang } from '$lib/domain';

const NUMBER = /^\d{1,6}([.,]\d{1,4})?$/;

/**
 * Class limits as people type them: numbers apart by semicolons (or spaces), decimal comma or point.
 * Null when a part is no number or zero (which is a class of its own), or there are none or more than
 * `most`.
 */
export function parseBreaks(text: string, most: number): number[] | null {
  const parts = text.split(/[;\s]+/).filter((part) => part !== '');
  if (parts.length === 0 || parts.length > most || !parts.every((part) => NUMBER.test(part))) return null;
  const limits = parts.map((part) => Number.parseFloat(part.replace(',', '.')));
  if (limits.some((limit) => limit === 0)) return null;
  return [...new Set(limits)].sort((a, b) => a - b);
}

/** The same limits in the language's own decimal sign. */
export function writeBreaks(breaks: readonly number[], lang: Lang): string {
  return breaks.map((limit) => (lang === 'id' ? String(limit).replace('.', ',') : String(limit))).join('; ');
}
