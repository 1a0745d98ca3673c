import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmendmentLog, MeetingBook } from '$lib/domain';
import { changesBetween, typedField, withChanges } from './book-steps';
import {
  closedBefore,
  NO_HISTORY,
  nextRedo,
  nextUndo,
  stepBack,
  stepOn,
  takeStep,
  withoutEntry,
  type DeskHistory,
} from './desk-history';
import { newAgreement, newMeeting, withAgreement, withMeeting, withoutAgreement } from './meeting-start';
import { readHistory } from './read-history';

const EMPTY: MeetingBook = { meetings: [], agreements: [] };
const agreement = (id: string, what = '') => ({ ...newAgreement(id, 'm', null), what });
const book = [agreement('a', 'Selokan'), agreement('b', 'Jamban'), agreement('c')].reduce(
  withAgreement,
  withMeeting(EMPTY, newMeeting('m', '2026-11-22', null)),
);

const anyBook = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
    what: fc.string(),
    rp: fc.option(fc.nat(), { nil: null }),
  })
  .map(({ ids, what, rp }) =>
    ids
      .sort()
      .map((id) => ({ ...agreement(id, what), costRp: rp }))
      .reduce(withAgreement, EMPTY),
  );

describe('changes of the book', () => {
  it('take it back to what it was and on again, whatever changed', () => {
    fc.assert(
      fc.property(anyBook, anyBook, (before, after) => {
        const changes = changesBetween(before, after);
        const byId = ({ agreements }: MeetingBook) =>
          [...agreements].sort((x, y) => x.id.localeCompare(y.id));
        expect(byId(withChanges(after, changes, 'before'))).toEqual(byId(before));
        expect(byId(withChanges(before, changes, 'after'))).toEqual(byId(after));
      }),
    );
  });

  it('hold the parts that changed alone, and an entry comes back to its place', () => {
    const dearer = withAgreement(book, { ...agreement('b', 'Jamban'), costRp: 5 });
    expect(changesBetween(book, dearer)).toEqual([
      { list: 'agreements', id: 'b', at: 1, before: { costRp: null }, after: { costRp: 5 } },
    ]);
    const without = withoutAgreement(book, 'a');
    const back = withChanges(without, changesBetween(book, without), 'before');
    expect(back).toEqual(book);
  });

  it('tell what is typed from what is chosen', () => {
    const field = (change: Partial<(typeof book.agreements)[number]>) =>
      typedField(changesBetween(book, withAgreement(book, { ...agreement('b', 'Jamban'), ...change })));
    expect(field({ what: 'Jamban baru' })).toBe('agreements b what');
    expect(field({ status: 'selesai' })).toBeNull();
    const nobody = { women: null, men: null };
    const decision = { how: 'suara-terbanyak', inFavour: nobody, against: nobody } as const;
    expect(field({ decision })).toBeNull();
    const voted = withAgreement(book, { ...agreement('b'), decision });
    const counted = { ...decision, inFavour: { women: 3, men: null } };
    const hands = changesBetween(voted, withAgreement(voted, { ...agreement('b'), decision: counted }));
    expect(typedField(hands)).toBe('agreements b decision inFavour women');
    expect(field({ what: 'x', costRp: 1 })).toBeNull();
  });
});

describe('one history of book and log', () => {
  const log = (cursor: number, length = cursor): AmendmentLog => ({
    cursor,
    entries: Array.from({ length }, (_, i) => ({
      ...{ id: String(i), before: '', after: '1', reason: 'lain', role: '', date: '', meeting: null },
      target: { kind: 'figure', level: 'rt', area: '1', measure: 'kk', year: 0 },
      status: 'usulan',
    })),
  });
  const typed = (what: string) => changesBetween(book, withAgreement(book, agreement('b', what)));
  const step = (history: DeskHistory, what: string, at: number, goesOn = false): DeskHistory =>
    takeStep(history, typed(what), log(at), goesOn);

  it('goes back in the order in which steps were made', () => {
    // Correction, book, correction.
    const history = step(NO_HISTORY, 'x', 1);
    expect(nextUndo(history, log(2))).toBe('log');
    expect(nextUndo(history, log(1, 2))).toBe(history.past[0]);
    const back = stepBack(history);
    expect(nextUndo(back, log(1, 2))).toBe('log');
    expect(nextUndo(back, log(0, 2))).toBeNull();
    expect([nextRedo(back, log(0, 2)), nextRedo(back, log(1, 2))]).toEqual(['log', back.future[0]]);
    expect([nextRedo(stepOn(back), log(1, 2)), nextRedo(stepOn(back), log(2))]).toEqual(['log', null]);
  });

  it('ends where a meeting was opened, which is taken back only as long as nothing was done in it', () => {
    const opened = changesBetween(book, withMeeting(book, newMeeting('n', '2026-12-01', null)));
    const before = step(step(NO_HISTORY, 'x', 0), 'y', 2);
    const closed = closedBefore(takeStep(before, opened, log(2), false));
    expect(nextUndo(closed, log(2))).toBe(closed.past[0]);
    expect(nextUndo(stepBack(closed), log(2))).toBeNull();
    // A correction of the meeting, and a word in its book: both are taken back, the opening no more.
    expect([nextUndo(closed, log(3)), nextUndo(closed, log(2, 3))]).toEqual(['log', null]);
    const written = step(closed, 'z', 2);
    expect(nextUndo(written, log(2))).toBe(written.past[1]);
    expect(nextUndo(stepBack(written), log(2))).toBeNull();
    const { floor, ...older } = closed;
    expect(readHistory({ ...older, past: [...before.past, ...older.past] })).toEqual({ ...older, floor });
  });

  it('forgets what was undone before a new step', () => {
    const history = step(NO_HISTORY, 'x', 1);
    expect(nextRedo(history, log(1))).toBeNull();
    const after = takeStep(NO_HISTORY, typed('x'), log(1, 2), false);
    expect(nextRedo(after, log(1, 2))).toBeNull();
    expect(step(stepBack(history), 'y', 1).future).toEqual([]);
  });

  it('takes a word being typed as one step, unless the field was left or a correction came between', () => {
    const first = step(NO_HISTORY, 'x', 0);
    const second = step(first, 'xy', 0, true);
    expect(second.past).toHaveLength(1);
    expect(second.past[0]?.changes[0]).toMatchObject({ before: { what: 'Jamban' }, after: { what: 'xy' } });
    expect(step(first, 'xy', 0, false).past).toHaveLength(2);
    expect(step(first, 'xy', 1, true).past).toHaveLength(2);
  });

  it('is read back as it was kept; an agreement never written leaves no step', () => {
    const history = stepBack(step(step(NO_HISTORY, 'x', 0), 'y', 2));
    expect(readHistory(structuredClone(history))).toEqual(history);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readHistory(value)).not.toThrow();
      }),
    );
    expect(readHistory({ past: [{ at: 1 }], future: [] })).toEqual(NO_HISTORY);
    expect(withoutEntry(history, 'b')).toEqual(NO_HISTORY);
    expect(withoutEntry(history, 'a')).toEqual(history);
  });
});
