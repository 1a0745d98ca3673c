import { describe, expect, it } from 'vitest';
import { breakable } from './breakable';

const shown = (text: string): string => breakable(text).replaceAll('\u00AD', '·');

describe('words of narrow columns', () => {
  it.each([
    ['Kelompok per 100 KK', 'Kelom·pok per 100 KK'],
    ['Poor households', 'Poor house·holds'],
    ['per 100 household', 'per 100 house·hold'],
    ['Wilayah', 'Wilayah'],
  ])('%s', (text, parted) => {
    expect(shown(text)).toBe(parted);
  });

  it('takes nothing away and is the same again without its soft hyphens', () => {
    expect(breakable('Keluarga miskin').replaceAll('\u00AD', '')).toBe('Keluarga miskin');
  });
});
