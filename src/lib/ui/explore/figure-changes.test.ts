import { describe, expect, it } from 'vitest';
import type { Amendment } from '$lib/domain';
import { poorIndicator } from '../../../../tests/support/small-dataset';
import { figureChanges } from './figure-changes';

const change = (before: string, after: string, more: Partial<Amendment> = {}, year = 2006): Amendment => ({
  id: `${before}-${after}-${year}`,
  target: { kind: 'figure', level: 'rt', area: '1/1', measure: 'kk_miskin', year },
  before,
  after,
  reason: 'salah-catat',
  role: '',
  date: '2026-11-21',
  meeting: null,
  status: 'disepakati',
  ...more,
});
const reading = { indicator: poorIndicator, year: 2006 };
const told = (entries: readonly Amendment[], cursor = entries.length) =>
  figureChanges({ entries, cursor }, 'rt', '1/1', reading).map(({ before, last }) => [before, last.after]);

describe('figureChanges', () => {
  it('tells of a figure from what it was at first to what it is', () => {
    expect(told([change('6', '7'), change('7', '9')])).toEqual([['6', '9']]);
  });

  it('tells nothing of what is undone, only proposed, of another year, or again as it was', () => {
    expect(told([change('6', '7')], 0)).toEqual([]);
    expect(told([change('6', '7', { status: 'usulan' })])).toEqual([]);
    expect(told([change('6', '7', {}, 2005)])).toEqual([]);
    expect(told([change('6', '7'), change('7', '6')])).toEqual([]);
  });
});
