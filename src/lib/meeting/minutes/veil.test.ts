import { describe, expect, it } from 'vitest';
import type { Amendment, Dataset, MeasureId } from '$lib/domain';
import { contoh, correction } from './testing/contoh';
import { veilOf, type PublishedStates } from './veil';

const K = 3;
const dataset = contoh([480, 400, 600], [60, 90, 200]);

/** As if the publish check had let all of these changes through. */
function published(entries: readonly Amendment[], over: Partial<PublishedStates> = {}): PublishedStates {
  const state: Dataset = { ...dataset, amendments: entries };
  return { before: state, after: state, anyHidden: false, off: [], ...over };
}

const hiddenOf = (entries: readonly Amendment[], over: Partial<PublishedStates> = {}): string[] => [
  ...veilOf(entries, published(entries, over), K).hidden,
];

const of = (measure: MeasureId, level = 'rt', area = '1/1'): Pick<Amendment, 'target'> => ({
  target: { kind: 'figure', level, area, measure, year: 2006 },
});

describe('what a notice-board copy leaves out', () => {
  it('is a change by a small count, but not one by more', () => {
    const entries = [correction('a', 1, ['60', '62']), correction('b', 2, ['90', '95'])];
    expect(hiddenOf(entries)).toEqual(['a']);
    expect(veilOf(entries, published(entries), K).before).toBe(false);
    expect(hiddenOf([entries[1] ?? correction('b', 2, ['90', '95'])])).toEqual([]);
  });

  it('is also two changes of one figure that end a small count apart', () => {
    expect(hiddenOf([correction('a', 1, ['60', '70']), correction('b', 1, ['70', '61'])])).toEqual([
      'a',
      'b',
    ]);
  });

  it('is a figure of another level, or another count of the area, that it could be had from', () => {
    const small = correction('a', 1, ['60', '61']);
    const above = correction('b', 1, ['350', '380'], of('kk_miskin', 'rw', '1'));
    const beside = correction('c', 1, ['420', '440'], of('kk_lain'));
    const other = correction('d', 2, ['90', '95']);
    expect(hiddenOf([small, above, beside, other])).toEqual(['a', 'b', 'c']);
  });

  it('is what the publish check dropped from either state, and any percentage', () => {
    const entries = [
      correction('a', 1, ['60', '70']),
      correction('b', 1, ['12,5', '40'], of('persen_miskin')),
    ];
    expect(hiddenOf(entries, { before: dataset })).toEqual(['a', 'b']);
    expect(hiddenOf(entries)).toEqual(['a', 'b']);
  });

  it('is a small count of a measure that no indicator names', () => {
    expect(hiddenOf([correction('a', 1, ['1', '9'], of('kk_janda'))])).toEqual(['a']);
  });

  it('is no total, but what was typed into made-up figures', () => {
    expect(hiddenOf([correction('a', 1, ['480', '481'], of('kk'))])).toEqual([]);
    expect(hiddenOf([correction('a', 1, ['60', '61'])], { off: ['miskin'] })).toEqual(['a']);
  });

  it('is the whole state before where anything is hidden in either', () => {
    expect(veilOf([], published([], { anyHidden: true }), K).before).toBe(false);
    expect(veilOf([], published([]), K).before).toBe(true);
  });
});
