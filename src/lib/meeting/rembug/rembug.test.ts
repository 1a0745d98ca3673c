import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement, Amendment, AmendmentLog } from '$lib/domain';
import { changeSize } from './change-size';
import { corrections, onTheTable, tally } from './corrections';
import { draftPlan } from './draft-plan';
import {
  newAgreement,
  newMeeting,
  stillOpen,
  withAgreement,
  withMeeting,
  withoutAgreement,
} from './meeting-start';
import { peoplePresent, readQuorum } from './quorum';
import { EMPTY_RECORD, readRecord } from './record';

describe('changeSize', () => {
  it.each([
    [20, 29, { pct: 45, large: true }],
    [100, 130, { pct: 30, large: false }],
    [100, 69, { pct: 31, large: true }],
    [0, 1, { pct: null, large: true }],
    [0, 0, { pct: 0, large: false }],
    [6, 6, { pct: 0, large: false }],
    [5, 0, { pct: 100, large: true }],
  ])('from %i to %i', (before, after, size) => {
    expect(changeSize(before, after)).toEqual(size);
  });

  it('says nothing of a figure that is missing: it is not zero', () => {
    expect([changeSize(null, 5), changeSize(5, null)]).toEqual([null, null]);
  });
});

describe('the rule for who must be there', () => {
  const present = (women: number | null, men: number | null, areas: number | null) => ({ women, men, areas });
  it('is none by default', () => {
    expect(readQuorum(present(10, 12, 14), { people: null, areas: null })).toBeNull();
  });

  it('needs all of its parts, and who is not counted is not there', () => {
    const rule = { people: 30, areas: 12 };
    expect(readQuorum(present(18, 12, 14), rule)?.reached).toBe(true);
    expect(readQuorum(present(18, 11, 14), rule)?.reached).toBe(false);
    expect(readQuorum(present(18, 12, 11), rule)?.reached).toBe(false);
    expect(readQuorum(present(null, null, null), rule)).toEqual({
      people: { needed: 30, present: null, reached: false },
      areas: { needed: 12, present: null, reached: false },
      reached: false,
    });
    expect(readQuorum(present(null, null, 12), { people: null, areas: 12 })?.reached).toBe(true);
  });

  it('counts women and men together, and nobody as not counted', () => {
    expect([peoplePresent(present(17, 21, null)), peoplePresent(present(null, 4, null))]).toEqual([38, 4]);
    expect(peoplePresent(present(null, null, 3))).toBeNull();
  });
});

describe('corrections of a log', () => {
  const entry = (id: string, over: Partial<Amendment> = {}): Amendment => ({
    id,
    target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk', year: 0 },
    before: '',
    after: '1',
    reason: 'lain',
    role: '',
    date: '2026-11-22',
    meeting: 'm',
    status: 'usulan',
    ...over,
  });
  const log: AmendmentLog = {
    entries: [
      entry('a', { meeting: null, status: 'disepakati' }),
      entry('b'),
      entry('c', { with: 'b' }),
      entry('d', { target: { kind: 'status', amendment: 'b' } }),
      entry('e', { status: 'perlu-dicek' }),
      entry('undone'),
    ],
    cursor: 5,
  };

  it('are the steps not undone, with all that is one step together, and no decisions', () => {
    const list = corrections(log);
    expect(list.map(({ id, amendments }) => [id, amendments.length])).toEqual([
      ['a', 1],
      ['b', 2],
      ['e', 1],
    ]);
    expect(corrections(log, 'm').map(({ id }) => id)).toEqual(['b', 'e']);
    const table = (meeting: string): string[] => onTheTable(log, meeting).map(({ id }) => id);
    expect([table('m'), table('next')]).toEqual([
      ['b', 'e'],
      ['b', 'e'],
    ]);
    const decidedNext = log.entries.map((one) => ({
      ...one,
      status: 'disepakati' as const,
      ...(one.id === 'd' && { meeting: 'next' }),
    }));
    const table2 = onTheTable({ ...log, entries: decidedNext }, 'next');
    expect(table2.map(({ id }) => id)).toEqual(['b']);
    expect(tally(list)).toEqual({ usulan: 1, 'perlu-dicek': 1, disepakati: 1, 'tidak-disepakati': 0 });
  });
});

describe('agreements', () => {
  const one = (id: string, over: Partial<Agreement> = {}): Agreement => ({
    ...newAgreement(id, 'm1', null),
    ...over,
  });

  it('make a plan by field, soonest first, in which a cost that is not said is not zero', () => {
    const plan = draftPlan([
      one('a', { field: 'ekonomi', costRp: 5_000_000, sources: [{ source: 'lkm', rp: 3_000_000 }] }),
      one('b', { field: 'lingkungan', due: '' }),
      one('c', {
        field: 'lingkungan',
        due: '2027-03-01',
        costRp: 2_000_000,
        sources: [{ source: 'lkm', rp: null }],
      }),
      one('d', { field: 'sosial', status: 'batal', costRp: 9 }),
    ]);
    expect(plan.parts.map(({ field, agreements }) => [field, agreements.map(({ id }) => id)])).toEqual([
      ['lingkungan', ['c', 'b']],
      ['ekonomi', ['a']],
    ]);
    expect([plan.costRp, plan.withoutCost, plan.parts[0]?.costRp]).toEqual([7_000_000, 1, 2_000_000]);
    expect([...plan.bySource]).toEqual([['lkm', 3_000_000]]);
    expect(draftPlan([one('b')]).costRp).toBeNull();
  });

  it('still open go on to the next meeting', () => {
    const held = withMeeting({ meetings: [], agreements: [] }, newMeeting('m1', '2026-11-22', null));
    const book = [one('a'), one('b', { status: 'selesai' }), one('c', { status: 'berjalan' })].reduce(
      withAgreement,
      held,
    );
    expect(stillOpen(book, 'm1')).toEqual([]);
    expect(stillOpen(book, 'm2').map(({ id }) => id)).toEqual(['a', 'c']);
    expect(withoutAgreement(book, 'b').agreements.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(withAgreement(book, one('b', { what: 'lain' })).agreements[1]?.what).toBe('lain');
  });

  it('a next meeting takes over place and rule, and nobody counted', () => {
    const last = {
      ...newMeeting('m1', '2026-11-22', null),
      place: 'Balai RW 03',
      number: '1',
      quorum: { people: 30, areas: null },
      attendance: { men: 4, women: 5, areas: 6 },
    };
    expect(newMeeting('m2', '2027-01-10', last)).toMatchObject({
      date: '2027-01-10',
      place: 'Balai RW 03',
      number: '',
      quorum: { people: 30, areas: null },
      attendance: { men: null, women: null, areas: null },
    });
  });
});

describe('what is kept of a rembug', () => {
  const noBook = () => ({ meetings: [], agreements: [] });
  it('is read back, and anything else is an empty one', () => {
    const record = {
      ...EMPTY_RECORD,
      tab: 'kehadiran' as const,
      open: 'x',
      field: { name: 'hadir.laki', from: 1, to: 2 },
    };
    expect(readRecord(structuredClone(record), noBook)).toEqual(record);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(() => readRecord(value, noBook)).not.toThrow();
      }),
    );
    expect(readRecord(undefined, noBook)).toBe(EMPTY_RECORD);
  });
});
