import type { QualityPart } from '$lib/scene';
import { tick } from 'svelte';

/** Id of the fold of one part of the data quality block. */
export function qualityId(part: QualityPart): string {
  return `kelengkapan-${part}`;
}

/** Opens a part's list in the panel of data notes, once it is on the page, and moves the focus there. */
export async function openQuality(part: QualityPart): Promise<void> {
  await tick();
  const fold = document.getElementById(qualityId(part));
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.querySelector('summary')?.focus();
}
