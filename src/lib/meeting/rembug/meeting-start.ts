import type { Agreement, Meeting, MeetingBook } from '$lib/domain';

/** The meeting under way: the last of the book; null before the first. */
export function currentMeeting({ meetings }: MeetingBook): Meeting | null {
  return meetings.at(-1) ?? null;
}

/** A meeting of today with nothing said yet; place and rule are those of the last one, where there was one. */
export function newMeeting(id: string, date: string, last: Meeting | null): Meeting {
  return {
    id,
    number: '',
    date,
    hour: '',
    place: last?.place ?? '',
    agenda: '',
    attendance: { men: null, women: null, areas: null },
    quorum: last?.quorum ?? { people: null, areas: null },
    logo: last?.logo ?? null,
  };
}

/** An agreement with the usual choices, of which only what is agreed need be typed. */
export function newAgreement(id: string, meeting: string, at: Agreement['at']): Agreement {
  return {
    id,
    meeting,
    at,
    field: 'lingkungan',
    what: '',
    result: 'prasarana',
    doer: 'warga',
    beneficiariesKk: null,
    followUp: '',
    due: '',
    costRp: null,
    sources: [],
    decision: { how: 'mufakat' },
    status: 'belum-mulai',
  };
}

/** Agreements of earlier meetings that are neither done nor given up: what the next meeting opens on. */
export function stillOpen({ agreements }: MeetingBook, meeting: string): readonly Agreement[] {
  return agreements.filter(
    (one) => one.meeting !== meeting && one.status !== 'selesai' && one.status !== 'batal',
  );
}

/** The book with a meeting in the place of the one of its id, or after the last. */
export function withMeeting(book: MeetingBook, meeting: Meeting): MeetingBook {
  return { ...book, meetings: put(book.meetings, meeting) };
}

/** The book with an agreement in the place of the one of its id, else where it is said, else after the last. */
export function withAgreement(book: MeetingBook, agreement: Agreement, at?: number): MeetingBook {
  return { ...book, agreements: put(book.agreements, agreement, at) };
}

/** The book without an agreement. */
export function withoutAgreement(book: MeetingBook, id: string): MeetingBook {
  return { ...book, agreements: book.agreements.filter((one) => one.id !== id) };
}

function put<Entry extends { readonly id: string }>(
  list: readonly Entry[],
  entry: Entry,
  at = list.length,
): readonly Entry[] {
  return list.some(({ id }) => id === entry.id)
    ? list.map((known) => (known.id === entry.id ? entry : known))
    : [...list.slice(0, at), entry, ...list.slice(at)];
}
