import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AGREEMENT_DOERS,
  AGREEMENT_FIELDS,
  AGREEMENT_RESULTS,
  AGREEMENT_STATUSES,
  COST_SOURCES,
  type MeetingBook,
} from '$lib/domain';
import { amendmentsText, readAmendments } from '../amendments/amendments-json';
import { bookEntries, isEmptyBook, keptBook, readBook } from './meeting-book';

const count = fc.option(fc.nat(1_000_000), { nil: null });
const id = fc.uuid();
/** Letters and marks as people type them, without digits: nothing in them is masked. */
const words = fc.string({ unit: fc.constantFrom(...'Perbaikan jalan, "gang" é\n•/<b>') });
const day = fc.constantFrom('', '2026-11-22', '2027-01-31');
const hands = fc.record({ women: count, men: count });
const meeting = fc.record({
  id,
  number: words,
  date: day,
  hour: fc.constantFrom('', '19.30'),
  place: words,
  agenda: words,
  attendance: fc.record({ men: count, women: count, areas: count }),
  quorum: fc.record({ people: count, areas: count }),
  logo: fc.constantFrom(null, 'data:image/png;base64,iVBORw0KGgo='),
});
const agreement = fc.record({
  id,
  meeting: id,
  at: fc.option(fc.record({ level: fc.constant('rt'), area: fc.constantFrom('1/1', '5/12') }), { nil: null }),
  field: fc.constantFrom(...AGREEMENT_FIELDS),
  what: words,
  result: fc.constantFrom(...AGREEMENT_RESULTS),
  doer: fc.constantFrom(...AGREEMENT_DOERS),
  beneficiariesKk: count,
  followUp: words,
  due: day,
  costRp: count,
  sources: fc.array(fc.record({ source: fc.constantFrom(...COST_SOURCES), rp: count }), { maxLength: 3 }),
  decision: fc.oneof(
    fc.constant({ how: 'mufakat' as const }),
    fc.record({ how: fc.constant('suara-terbanyak' as const), inFavour: hands, against: hands }),
  ),
  status: fc.constantFrom(...AGREEMENT_STATUSES),
});
const book: fc.Arbitrary<MeetingBook> = fc.record({
  meetings: fc.uniqueArray(meeting, { selector: (entry) => entry.id, maxLength: 4 }),
  agreements: fc.uniqueArray(agreement, { selector: (entry) => entry.id, maxLength: 4 }),
});

describe('the book of meetings', () => {
  it('is read back from the resource as it was written', () => {
    fc.assert(
      fc.property(book, (written) => {
        const text = amendmentsText({ entries: [], cursor: 0 }, written);
        expect(readAmendments(text)).toMatchObject({ amendments: [], bad: 0, book: written, badOfBook: 0 });
      }),
    );
  });

  it('lists what cannot be read and keeps the rest, whatever is given', () => {
    fc.assert(
      fc.property(book, fc.array(fc.jsonValue(), { maxLength: 5 }), (written, strange) => {
        const entries = bookEntries(written);
        const read = readBook({ rembug: [...entries.rembug, ...strange], kesepakatan: entries.kesepakatan });
        expect(read.book.meetings.slice(0, written.meetings.length)).toEqual(written.meetings);
        const more = read.book.meetings.length - written.meetings.length;
        expect(read.bad).toBe(strange.length - more);
      }),
    );
    expect(readBook(7)).toEqual({ book: { meetings: [], agreements: [] }, bad: 0 });
    expect(readBook({ rembug: 'x', kesepakatan: [{ id: 'a' }] }).bad).toBe(2);
  });

  it('an entry of a repeated id is read once', () => {
    const [one] = fc.sample(meeting, { numRuns: 1, seed: 1 });
    const read = readBook({ rembug: [one, one] });
    expect([read.book.meetings.length, read.bad]).toEqual([1, 1]);
  });

  it('holds no number of a person, not even one typed where a role was asked for', () => {
    const [one] = fc.sample(agreement, { numRuns: 1, seed: 1 });
    if (one === undefined) throw new Error('no sample');
    const typed = { ...one, followUp: 'Ketua RT 05, 0812-3456-7890', what: 'untuk 3204010101900001' };
    const [kept] = keptBook({ meetings: [], agreements: [typed] }).agreements;
    expect(kept?.followUp).toMatch(/^Ketua RT 05, •+$/);
    expect(kept?.what).not.toMatch(/\d{4}/);
  });

  it('takes no picture that is none, and no count that is none', () => {
    const { book: read } = readBook({
      rembug: [{ id: 'a', logo: 'https://contoh.id/a.png', attendance: { men: -1, women: 2.5, areas: '3' } }],
    });
    expect(read.meetings[0]).toMatchObject({
      logo: null,
      attendance: { men: null, women: null, areas: null },
    });
  });

  it('is empty only without meetings and agreements', () => {
    expect(isEmptyBook({ meetings: [], agreements: [] })).toBe(true);
    const [one] = fc.sample(meeting, { numRuns: 1, seed: 1 });
    expect(isEmptyBook({ meetings: one === undefined ? [] : [one], agreements: [] })).toBe(false);
  });
});
