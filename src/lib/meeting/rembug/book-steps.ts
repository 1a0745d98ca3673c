import type { MeetingBook } from '$lib/domain';

type Parts = Readonly<Record<string, unknown>>;

/** What became of one entry of the book. Plain data. */
export interface EntryChange {
  readonly list: keyof MeetingBook;
  readonly id: string;
  /** Its place in the list, where it came or went. */
  readonly at: number;
  /** The parts that changed, or all of it where it came or went; null: it is not there. */
  readonly before: Parts | null;
  readonly after: Parts | null;
}

/** What one book has otherwise than the one before it. */
export function changesBetween(before: MeetingBook, after: MeetingBook): readonly EntryChange[] {
  return [
    ...changesOfList('meetings', before.meetings, after.meetings),
    ...changesOfList('agreements', before.agreements, after.agreements),
  ];
}

/** A book with changes made again (`after`), or taken back (`before`). */
export function withChanges(
  book: MeetingBook,
  changes: readonly EntryChange[],
  side: 'before' | 'after',
): MeetingBook {
  const own = (list: keyof MeetingBook): readonly EntryChange[] => changes.filter((one) => one.list === list);
  return {
    meetings: own('meetings').reduce((entries, one) => put(entries, one, side), book.meetings),
    agreements: own('agreements').reduce((entries, one) => put(entries, one, side), book.agreements),
  };
}

/**
 * The field that a change was typed into, by which more of the same typing goes on with it; null for one of
 * more than one field, or of a choice.
 */
export function typedField(changes: readonly EntryChange[]): string | null {
  const [change, ...others] = changes;
  if (change === undefined || others.length > 0) return null;
  const { list, id, before, after } = change;
  if (before === null || after === null) return null;
  const [field, ...more] = leavesApart(before, after);
  if (field === undefined || more.length > 0 || !TYPED.has(field.at(-1) ?? '')) return null;
  return [list, id, ...field].join(' ');
}

/** Parts that are typed letter by letter; all others are chosen. */
const TYPED = new Set(
  'number date hour place agenda men women areas people what followUp due beneficiariesKk costRp rp'.split(
    ' ',
  ),
);

function changesOfList<Entry extends { readonly id: string }>(
  list: keyof MeetingBook,
  before: readonly Entry[],
  after: readonly Entry[],
): readonly EntryChange[] {
  const known = new Map(after.map((entry) => [entry.id, entry]));
  const was = new Set(before.map(({ id }) => id));
  const changed = before.flatMap((entry, at): EntryChange[] => {
    const { id } = entry;
    const now = known.get(id);
    if (now === undefined) return [{ list, id, at, before: { ...entry }, after: null }];
    const keys = keysApart({ ...entry }, { ...now });
    return keys.length === 0 ? [] : [{ list, id, at, before: only(entry, keys), after: only(now, keys) }];
  });
  const come = after.flatMap((entry, at) =>
    was.has(entry.id) ? [] : [{ list, id: entry.id, at, before: null, after: { ...entry } }],
  );
  return [...changed, ...come];
}

function put<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  { id, at, before, after }: EntryChange,
  side: 'before' | 'after',
): readonly Entry[] {
  const parts = side === 'before' ? before : after;
  if (parts === null) return entries.filter((entry) => entry.id !== id);
  if (entries.some((entry) => entry.id === id))
    return entries.map((entry) => (entry.id === id ? { ...entry, ...parts } : entry));
  const whole = before === null || after === null;
  // Parts alone make no entry.
  return whole ? [...entries.slice(0, at), { ...parts, id } as Entry, ...entries.slice(at)] : entries;
}

function only(entry: object, keys: readonly string[]): Parts {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
}

function keysApart(before: Parts, after: Parts): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => !alike(before[key], after[key]));
}

function alike(a: unknown, b: unknown): boolean {
  return a === b || (isParts(a) && isParts(b) && JSON.stringify(a) === JSON.stringify(b));
}

function leavesApart(before: Parts, after: Parts): readonly (readonly string[])[] {
  return keysApart(before, after).flatMap((key) => {
    const [from, to] = [before[key], after[key]];
    if (!isParts(from) || !isParts(to)) return [[key]];
    return leavesApart(from, to).map((path) => [key, ...path]);
  });
}

function isParts(value: unknown): value is Parts {
  return typeof value === 'object' && value !== null;
}
