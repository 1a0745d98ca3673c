import { describe, expect, it } from 'vitest';
import type { Amendment } from '$lib/domain';
import { cellChanges, targetId } from './edit-targets';
import { PAGE_ROWS, pageOf } from './page-of';

const change = (before: string, after: string, area = '1/1'): Amendment => ({
  id: `${before}${after}${area}`,
  target: { kind: 'figure', level: 'rt', area, measure: 'kk', year: 2015 },
  before,
  after,
  reason: 'salah-catat',
  role: '',
  date: '2026-11-22',
  meeting: null,
  status: 'disepakati',
});

describe('cellChanges', () => {
  it('joins the changes of a cell, and says where it is again as it was', () => {
    const first = change('6', '7');
    const cells = cellChanges([first, change('7', '9'), change('2', '3', '1/2'), change('3', '2', '1/2')]);
    expect([...cells].map(([id, { before, last, same }]) => [id, before, last.after, same])).toEqual([
      [targetId(first.target), '6', '9', false],
      [targetId(change('2', '2', '1/2').target), '2', '2', true],
    ]);
  });
});

describe('pageOf', () => {
  const rows = Array.from({ length: PAGE_ROWS * 2 + 1 }, (_, i) => i);
  it('gives a window, and never one beyond the end', () => {
    expect(pageOf(rows, 1).rows[0]).toBe(PAGE_ROWS);
    expect(pageOf(rows, 9)).toEqual({ rows: [PAGE_ROWS * 2], page: 2, pages: 3 });
    expect(pageOf([], 0)).toEqual({ rows: [], page: 0, pages: 1 });
  });
});
