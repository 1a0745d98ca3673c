import { describe, expect, it } from 'vitest';
import { USUAL_LADDER } from '../package/infer-ladder';
import { manyHouseholds } from './households';

function toldOf(cells: readonly string[]): unknown[] {
  const rows = cells.map((cell, i) => ({
    origin: { file: 'a.csv', row: i + 2 },
    year: '',
    area: USUAL_LADDER.map(({ id }) => (id === 'rt' ? String(i + 1) : '')),
    cells: new Map([['kk', cell]]),
    point: null,
  }));
  const lines = cells.map((cell, i) => ({ row: i + 2, cells: [cell] }));
  return manyHouseholds(rows, USUAL_LADDER, lines).map(({ where, params }) => [where.value, params['value']]);
}

describe('rows with more households than an RT has', () => {
  it('are those above 300, however the figure is written', () => {
    const few = ['', '-', '0', '7', '62 KK', '299', '300', '300 kk', '0300'];
    const many = ['301', '301 KK', '0301', '1.204', '2000'];
    expect(toldOf([...few, ...many])).toEqual([
      ['301', 301],
      ['301 KK', 301],
      ['0301', 301],
      ['1.204', 1204],
      ['2000', 2000],
    ]);
  });
});
