import type { Books } from '$lib/i18n';
import type { HallShow } from '$lib/meeting';
import type { HallControl } from './hall-control.svelte';

/**
 * What is said aloud of where the hall stands: "Slide 2 dari 8: Di mana mereka tinggal? Garis batas dan nama."
 * A title ends as it is written.
 */
export function spokenPlace(
  { player, slides, stage }: Pick<HallShow, 'player' | 'slides' | 'stage'>,
  { noSlide }: Pick<HallControl, 'noSlide'>,
  title: string,
  words: Books['hall'],
): string {
  if (noSlide !== null) return words.noSlide(noSlide);
  if (player.blank) return words.blank;
  const named = /[.!?…]["'”’)]*$/.test(title.trim()) ? title.trim() : `${title.trim()}.`;
  return `${words.slide(player.at + 1, slides.length)}: ${named} ${words.stages[stage]}.`;
}
