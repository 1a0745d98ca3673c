import { describe, expect, it } from 'vitest';
import { freeTitle } from './free-title';

describe('freeTitle', () => {
  it('leaves a title that no other has, and numbers one that another has', () => {
    expect(freeTitle('Kelurahan Contoh', [])).toBe('Kelurahan Contoh');
    expect(freeTitle('Kelurahan Contoh', ['Kelurahan Lain'])).toBe('Kelurahan Contoh');
    expect(freeTitle('Kelurahan Contoh', ['kelurahan contoh '])).toBe('Kelurahan Contoh (2)');
    expect(freeTitle('Contoh', ['Contoh (2)', 'Contoh', 'Contoh (3)'])).toBe('Contoh (4)');
  });
});
