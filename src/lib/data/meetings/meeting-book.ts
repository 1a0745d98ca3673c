import type { MeetingBook } from '$lib/domain';
import { readAgreement } from './read-agreement';
import { membersOf } from './read-cells';
import { readMeeting } from './read-meeting';

/** Nothing has been written down yet. */
export const EMPTY_BOOK: MeetingBook = { meetings: [], agreements: [] };

/** Whether a book has anything in it. */
export function isEmptyBook({ meetings, agreements }: MeetingBook): boolean {
  return meetings.length + agreements.length === 0;
}

/** A book as members of the resource `perubahan`, beside its amendments. */
export function bookEntries({ meetings, agreements }: MeetingBook): {
  readonly rembug: MeetingBook['meetings'];
  readonly kesepakatan: MeetingBook['agreements'];
} {
  return { rembug: meetings, kesepakatan: agreements };
}

/**
 * The book of a JSON value, and how many entries of it could not be read. A repeated id is read once. Numbers
 * of persons in texts are masked. Never throws.
 */
export function readBook(value: unknown): { readonly book: MeetingBook; readonly bad: number } {
  const { rembug = [], kesepakatan = [] } = membersOf(value);
  const meetings = readList(rembug, readMeeting);
  const agreements = readList(kesepakatan, readAgreement);
  return {
    book: { meetings: meetings.read, agreements: agreements.read },
    bad: meetings.bad + agreements.bad,
  };
}

/** A book as it may be kept: the very shape that is read back, without numbers of persons. */
export function keptBook(book: MeetingBook): MeetingBook {
  return readBook(bookEntries(book)).book;
}

function readList<Entry extends { readonly id: string }>(
  value: unknown,
  read: (entry: unknown) => Entry | null,
): { readonly read: readonly Entry[]; readonly bad: number } {
  if (!Array.isArray(value)) return { read: [], bad: 1 };
  const list = value as readonly unknown[];
  const entries = new Map<string, Entry>();
  for (const entry of list.map(read))
    if (entry !== null && !entries.has(entry.id)) entries.set(entry.id, entry);
  return { read: [...entries.values()], bad: list.length - entries.size };
}
