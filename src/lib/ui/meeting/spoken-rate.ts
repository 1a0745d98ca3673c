import type { Books } from '$lib/i18n';
import type { ToldRate } from '$lib/meeting';
import type { Speech } from '../speech.svelte';

/** Counts of a rate, "6 dari 48 KK"; '' where none are known. */
export function countsText({ part, total }: ToldRate, unit: string, words: Books['meeting'], speech: Speech) {
  const { whole } = speech.m.formats;
  return part === null || total === null ? '' : words.hall.countOf(whole(part), whole(total), unit);
}

/** "Kelengkapan: 7 dari 9 RT"; '' where nothing is missing. */
export function coverageText({ coverage }: ToldRate, words: Books['meeting'], speech: Speech): string {
  if (coverage === null) return '';
  return words.hall.coverage(coverage.covered, coverage.areas, speech.of(coverage.level), coverage.hidden);
}
