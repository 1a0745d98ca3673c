import { describe, expect, it } from 'vitest';
import { smallDataset } from '../../../../tests/support/small-dataset';
import { agreementHints, householdsOf } from './agreement-hints';
import { isImpossibleHour, isUnlikelyDay } from './meeting-hints';
import { newAgreement } from './meeting-start';

const dataset = smallDataset({ years: { 2015: { kk: [48, 40], poor: [6, 2] } } });
const at = { level: 'rt', area: '1/1' };
const hints = (over: object) =>
  agreementHints({ ...newAgreement('a', 'm', at), ...over }, dataset, '2026-11-22').map(({ code }) => code);

describe('households', () => {
  it('of an area are its own, above it the sum: 48 and 40 make 88', () => {
    expect(householdsOf(dataset, at)).toBe(48);
    expect([householdsOf(dataset, { level: 'rw', area: '1' }), householdsOf(dataset, null)]).toEqual([
      88, 88,
    ]);
  });

  it('are not known where one figure is missing: the sum is no ceiling then', () => {
    const gap = smallDataset({ years: { 2015: { kk: [48, 'blank'], poor: [6, 2] } } });
    expect([householdsOf(gap, null), householdsOf(gap, at)]).toEqual([null, 48]);
    expect(householdsOf(dataset, { level: 'rt', area: '9/9' })).toBeNull();
  });
});

describe('what an agreement says that cannot be', () => {
  it.each([
    [{ beneficiariesKk: 999_999 }, ['households']],
    [{ beneficiariesKk: 88, at: null }, []],
    [{ beneficiariesKk: 89, at: null }, ['households']],
    [{ beneficiariesKk: 'few' }, []],
    [{ costRp: 1_000_000, sources: [{ source: 'lkm', rp: 14_000_000 }] }, ['sources']],
    [{ costRp: 1_000_000, sources: [{ source: 'lkm', rp: 1_000_000 }] }, []],
    [{ costRp: null, sources: [{ source: 'lkm', rp: 14_000_000 }] }, []],
    [{ due: '2026-11-21' }, ['due']],
    [{ due: '2026-11-22' }, []],
  ])('%j: %j', (over, codes) => {
    expect(hints(over)).toEqual(codes);
  });
});

describe('hour and day of a meeting', () => {
  it.each(['25.99', '19.75', '24:01', 'pukul 99'])('%j cannot be', (hour) => {
    expect(isImpossibleHour(hour)).toBe(true);
  });

  it.each([
    '',
    '19.30',
    '7.30',
    '19:30–21:00',
    '09.00 WIB',
    'setelah Isya',
    'pukul 19.30 s.d. 21.00',
    '24.00',
  ])('%j can be', (hour) => {
    expect(isImpossibleHour(hour)).toBe(false);
  });

  it('of 1900, or of the year after next, is unlikely', () => {
    const days = ['1900-01-01', '2028-01-01', '2026-11-22', '2019-03-01', '2027-11-22', ''];
    expect(days.map((day) => isUnlikelyDay(day, '2026-11-22'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
