import { describe, expect, it } from 'vitest';
import { findAreas } from './find-areas';

const labels = ['RT 01/RW 05', 'RT 03/RW 05', 'RT 03/RW 15', 'RT 13/RW 05', 'Banjar Gatep'];
const lines = labels.map((label, i) => ({ key: String(i), label }));
const found = (wanted: string): string[] => findAreas(lines, wanted).map(({ label }) => label);

describe('findAreas', () => {
  it.each([
    ['', labels],
    ['RT 03/RW 05', ['RT 03/RW 05']],
    ['rt 3 rw 5', ['RT 03/RW 05']],
    ['rt3 rw5', ['RT 03/RW 05']],
    ['rt.003', ['RT 03/RW 05', 'RT 03/RW 15']],
    ['rw 5', ['RT 01/RW 05', 'RT 03/RW 05', 'RT 13/RW 05']],
    ['gat', ['Banjar Gatep']],
    ['atep', []],
  ])('%j', (wanted, expected) => {
    expect(found(wanted)).toEqual(expected);
  });
});
