import { AMENDMENT_STATUSES, type Agreement, type Meeting } from '$lib/domain';
import type { Books } from '$lib/i18n';
import type { Deed, EntryChange, Rembug } from '$lib/meeting';
import type { Speech } from '../speech.svelte';
import { correctionLine, correctionWords } from './correction-words';

type Words = Books['meeting'];

/** What a step of the desk did, as it is said when it is taken back or done again. */
export function deedWords(
  rembug: Rembug,
  deed: Deed,
  words: Words,
  speech: Pick<Speech, 'of' | 'm'>,
): string {
  if (deed.kind === 'book') {
    return deed.step.changes.map((change) => changeWords(rembug, change, words)).join('; ');
  }
  const { entry, correction } = deed;
  if (correction === null) return words.list.title;
  if (entry.target.kind === 'status') {
    const status = AMENDMENT_STATUSES.find((known) => known === entry.after) ?? correction.status;
    const { what } = correctionWords(rembug, correction, words, speech);
    return words.did.status(what, words.correct.statuses[status]);
  }
  return correctionLine(rembug, correction, words, speech);
}

function changeWords(rembug: Rembug, { list, id, before, after }: EntryChange, words: Words): string {
  const { did } = words;
  const parts = Object.keys(after ?? before ?? {});
  if (list === 'meetings') {
    if (before === null || after === null) return did.begun;
    return did.meeting(parts.map((part) => did.meetingParts[part as keyof Meeting] ?? part).join(', '));
  }
  // What was written is called by what was written, though it is gone now.
  const now = rembug.book.agreements.find((one) => one.id === id)?.what;
  const name = [textOf(after), textOf(before), now].find((text) => text !== undefined && text.trim() !== '');
  if (before === null) return did.added(name ?? null);
  if (after === null) return did.removed(name ?? words.agree.unsaid);
  const of = parts.map((part) => did.agreementParts[part as keyof Agreement] ?? part).join(', ');
  return did.changed(name ?? words.agree.unsaid, of);
}

function textOf(parts: EntryChange['after']): string | undefined {
  const what = parts?.['what'];
  return typeof what === 'string' ? what : undefined;
}
