import { describe, expect, it } from 'vitest';
import { gridStep } from './group-filter-keys';

describe('gridStep', () => {
  const size = { rows: 3, cells: 2 };
  const go = (key: string, row: number, cell: number, ctrlKey = false) =>
    gridStep({ key, ctrlKey }, { row, cell }, size);

  it('goes by one and stops at the edges', () => {
    expect(go('ArrowDown', 0, 1)).toEqual({ row: 1, cell: 1 });
    expect(go('ArrowDown', 2, 1)).toEqual({ row: 2, cell: 1 });
    expect(go('ArrowUp', 0, 0)).toEqual({ row: 0, cell: 0 });
    expect(go('ArrowRight', 1, 0)).toEqual({ row: 1, cell: 1 });
    expect(go('ArrowRight', 1, 1)).toEqual({ row: 1, cell: 1 });
    expect(go('ArrowLeft', 1, 0)).toEqual({ row: 1, cell: 0 });
  });

  it('goes to the ends of the line, with Ctrl to those of the grid', () => {
    expect(go('Home', 2, 1)).toEqual({ row: 2, cell: 0 });
    expect(go('End', 1, 0)).toEqual({ row: 1, cell: 1 });
    expect(go('Home', 2, 1, true)).toEqual({ row: 0, cell: 0 });
    expect(go('End', 0, 0, true)).toEqual({ row: 2, cell: 1 });
  });

  it('leaves other keys to the page', () => {
    expect(go('Tab', 0, 0)).toBeUndefined();
    expect(go(' ', 0, 0)).toBeUndefined();
  });
});
