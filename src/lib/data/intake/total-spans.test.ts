import { describe, expect, it } from 'vitest';
import { spansOf, summer } from './total-spans';

const at = (row: number, text = 'Jumlah') => ({ row, cells: [text] });
const body = [at(2, '1'), at(3, '2'), at(5, '3'), at(6, '4')];

describe('the rows that a total may sum up', () => {
  it('are its own block, and all above where it says that it is of all', () => {
    expect(spansOf(at(4), null, body)).toEqual([[0, 2]]);
    expect(spansOf(at(7), at(4), body)).toEqual([[2, 4]]);
    expect(spansOf(at(7, 'Total kelurahan'), at(4), body)).toEqual([
      [0, 4],
      [2, 4],
    ]);
  });

  it('are all above, where no row stands between two totals', () => {
    expect(spansOf(at(8), at(7), body)).toEqual([[0, 4]]);
  });

  it('are all below, for the first total above all rows alone', () => {
    expect(spansOf(at(1), null, body)).toEqual([[0, 4]]);
    expect(spansOf(at(1), at(0), body)).toEqual([]);
    expect(spansOf(at(1), null, [])).toEqual([]);
  });

  it('sum up as they stand; a text among them has no sum', () => {
    const sum = summer([1, 2, NaN, 4]);
    expect([sum([0, 2]), sum([1, 2]), sum([3, 4])]).toEqual([3, 2, 4]);
    expect([sum([0, 4]), sum([2, 3])]).toEqual([NaN, NaN]);
  });
});
