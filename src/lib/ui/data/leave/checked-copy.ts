import { loadAmendments } from '$lib/data';
import type { AmendmentLog } from '$lib/domain';
import { publishCheck, type PublishOptions, type PutUp } from '$lib/share';
import { putUpOf } from '../../meeting/minutes/published-board';
import type { Checked, LeavingFrom } from './leaving.svelte';
import { withoutPersons } from './without-persons';

/**
 * The copy of a package that may leave, and its check. Where meetings were held the figures are those of the
 * notice board, unless hiding is off.
 */
export async function checkedCopy(raw: LeavingFrom, options: PublishOptions): Promise<Checked> {
  const from = await withoutPersons(raw);
  const { hide = {} } = options;
  if (hide === null) return publishCheck(from.dataset, options);
  return publishCheck(from.dataset, { ...options, hide: { ...hide, putUp: await boardOf(from) } });
}

async function boardOf({ source, dataset, log, book }: LeavingFrom): Promise<PutUp | undefined> {
  if (book === null || book.meetings.length === 0) return undefined;
  const { loadMinutes } = await import('$lib/meeting');
  const [minutes, amendments] = await Promise.all([loadMinutes(), loadAmendments()]);
  const entries = dataset.amendments;
  const all: AmendmentLog = log ?? { entries, cursor: entries.length };
  return putUpOf({ source, log: all, book }, minutes, amendments);
}
