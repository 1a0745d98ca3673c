import type { Scene } from '$lib/domain';
import type { Books } from '$lib/i18n';
import type { QualityPart } from '$lib/scene';
import type { Speech } from '../speech.svelte';

/** "3 RT tanpa data": one part of the data quality block, counted. */
export function qualityWords(
  speech: Speech,
  book: Books['quality'],
  scene: Scene,
  part: QualityPart,
  count: number,
): string {
  if (part === 'areas') return book.areas(count, speech.of(scene.areas.level.label));
  return book[part](count);
}
