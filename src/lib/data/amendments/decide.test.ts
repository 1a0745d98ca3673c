import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AMENDMENT_STATUSES, type Amendment, type AmendmentLog, type AmendmentStatus } from '$lib/domain';
import { inForce } from './amend';
import { decide, EMPTY_LOG, record, redo, undo } from './amendment-log';
import { amendmentsText, readAmendments } from './amendments-json';

const amendment = (id: string, over: Partial<Amendment> = {}): Amendment => ({
  id,
  target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk', year: 2015 },
  before: '48',
  after: '49',
  reason: 'pisah-kk',
  role: 'Ketua RT 01',
  date: '2015-07-01',
  meeting: 'm1',
  status: 'usulan',
  ...over,
});
const step = (id: string, about: string, before: AmendmentStatus, after: AmendmentStatus): Amendment =>
  amendment(id, { target: { kind: 'status', amendment: about }, before, after, status: 'disepakati' });
const ids = (log: AmendmentLog, view: 'usulan' | 'disepakati') => inForce(log, view).map(({ id }) => id);

describe('deciding about an amendment', () => {
  const proposed = record(EMPTY_LOG, amendment('a'));
  const agreed = decide(proposed, step('s', 'a', 'usulan', 'disepakati'));

  it('is a step of its own that one undo takes back, and is no change itself', () => {
    expect([ids(proposed, 'disepakati'), ids(agreed, 'disepakati')]).toEqual([[], ['a']]);
    expect(ids(undo(agreed), 'disepakati')).toEqual([]);
    expect(ids(undo(agreed), 'usulan')).toEqual(['a']);
    expect(redo(undo(agreed))).toEqual(agreed);
    expect(inForce(agreed, 'usulan')).toHaveLength(1);
  });

  it('goes for all that are one step with it, which are undone at once', () => {
    const parts = [amendment('g'), amendment('h', { with: 'g' }), amendment('i', { with: 'g' })];
    const log = parts.reduce(record, agreed);
    expect(ids(decide(log, step('t', 'g', 'usulan', 'disepakati')), 'disepakati')).toEqual([
      'a',
      'g',
      'h',
      'i',
    ]);
    expect(undo(log).cursor).toBe(agreed.cursor);
    expect(redo(undo(log))).toEqual(log);
  });

  it('is read back from the resource', () => {
    const log = record(agreed, amendment('b', { with: 'a' }));
    expect(readAmendments(amendmentsText(log)).amendments).toEqual(log.entries);
  });
});

describe('statuses in a log', () => {
  /** The status of an amendment by going through all steps that are not undone, from the beginning. */
  const replayed = ({ entries, cursor }: AmendmentLog, id: string): AmendmentStatus =>
    entries
      .slice(0, cursor)
      .filter(({ target }) => target.kind === 'status' && target.amendment === id)
      .reduce<AmendmentStatus>(
        (_, { after }) => AMENDMENT_STATUSES.find((one) => one === after) ?? 'usulan',
        'usulan',
      );

  it('are always what the steps not undone say', () => {
    const act = fc.oneof(
      fc.constant({ do: 'add' as const }),
      fc.record({
        do: fc.constant('decide' as const),
        to: fc.constantFrom(...AMENDMENT_STATUSES),
        at: fc.nat(3),
      }),
      fc.constantFrom({ do: 'undo' as const }, { do: 'redo' as const }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let log = EMPTY_LOG;
        acts.forEach((one, i) => {
          const changes = log.entries.slice(0, log.cursor).filter(({ target }) => target.kind !== 'status');
          const about = one.do === 'decide' ? changes[one.at] : undefined;
          if (one.do === 'add') log = record(log, amendment(`a${i}`));
          else if (one.do === 'undo') log = undo(log);
          else if (one.do === 'redo') log = redo(log);
          else if (about !== undefined) log = decide(log, step(`s${i}`, about.id, about.status, one.to));
          for (const { id, status } of inForceOrNot(log)) expect(status).toBe(replayed(log, id));
        });
      }),
    );
  });

  const inForceOrNot = ({ entries, cursor }: AmendmentLog) =>
    entries.slice(0, cursor).filter(({ target }) => target.kind !== 'status');
});
