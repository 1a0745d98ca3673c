import { describe, expect, it } from 'vitest';
import { aboveOf, wordings } from './area-wording';

describe('wordings', () => {
  it('leaves the number alone only where the RW is named on the map', () => {
    expect(wordings('RT 03/RW 05', true)).toEqual([['03']]);
    expect(wordings('RT 03/RW 05', false)).toEqual([['RT 03', 'RW 05']]);
  });

  it('shortens an area of the highest level when it must', () => {
    expect(wordings('RW 05', false)).toEqual([['RW 05'], ['05']]);
  });

  it('never shortens a name', () => {
    expect(wordings('Gatep', false)).toEqual([['Gatep']]);
    expect(wordings('Gatep/Abiansemal', true)).toEqual([['Gatep']]);
    expect(wordings('Krembangan Utara', false)).toEqual([['Krembangan Utara'], ['Krembangan', 'Utara']]);
    expect(wordings('RT 2018 lama', false)).toEqual([['RT 2018 lama'], ['RT 2018', 'lama']]);
  });

  it('leaves the word of the level out of names, never of numbers', () => {
    const levels = ['RW', 'Kelurahan'];
    expect(wordings('Kelurahan Bali Mester', false, levels)).toEqual([['Bali Mester'], ['Bali', 'Mester']]);
    expect(wordings('RW 01/Kelurahan Bali Mester', false, levels)).toEqual([['RW 01', 'Bali Mester']]);
    expect(wordings('RW 05', false, levels)).toEqual([['RW 05'], ['05']]);
  });

  it('says all levels above that are not to be seen', () => {
    expect(wordings('RT 03/RW 05/Melong', false)).toEqual([['RT 03', 'RW 05, Melong']]);
  });

  it('has nothing to write of an area without label', () => {
    expect(wordings('', true)).toEqual([]);
  });
});

describe('aboveOf', () => {
  it('finds the area above by its whole label', () => {
    const found = aboveOf(['RT 03/RW 05', 'RT 03/RW 06', 'RT 01/RW 07', 'RT 9'], ['RW 05', 'RW 06']);
    expect([...found]).toEqual([0, 1, -1, -1]);
  });
});
