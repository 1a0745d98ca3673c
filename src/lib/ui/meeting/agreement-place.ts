import type { Agreement } from '$lib/domain';
import type { Books } from '$lib/i18n';
import type { Rembug } from '$lib/meeting';

/** "RT 03/RW 05", or the whole place. */
export function agreementPlace(rembug: Rembug, { at }: Agreement, words: Books['meeting']): string {
  return at === null ? words.agree.whole : (rembug.labelOf(at) ?? at.area);
}
