import { describe, expect, it } from 'vitest';
import { group, smallDataset } from '../../../../tests/support/small-dataset';
import { groupsByArea } from './groups-by-area';

describe('groupsByArea', () => {
  it('reaches every group, however many, those of one area together and of the whole place too', () => {
    const many = Array.from({ length: 320 }, (_, i) =>
      group(i + 1, { name: `Dasa Wisma ${i + 1}`, areaLevel: 'rt', area: '1/1' }),
    );
    const whole = group(999, { name: 'Koperasi', areaLevel: null, area: null });
    const given = {
      ...smallDataset({ years: { 2006: { kk: [40, 50], poor: [5, 9] } } }),
      groups: [whole, ...many],
    };
    const parts = groupsByArea(given);
    expect(parts.map(({ label, names }) => [label, names.length])).toEqual([
      ['', 1],
      ['RW 01', 320],
    ]);
    expect(parts[1]?.names.slice(0, 2)).toEqual(['Dasa Wisma 1', 'Dasa Wisma 2']);
    expect(parts[1]?.names.at(-1)).toBe('Dasa Wisma 320');
  });
});
