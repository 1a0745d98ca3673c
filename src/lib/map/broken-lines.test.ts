import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenLines } from './broken-lines';

describe('brokenLines', () => {
  it('leaves what fits, breaks at spaces, and within a word only where it must', () => {
    expect(brokenLines(['RT 03', 'RW 05'], 5)).toEqual(['RT 03', 'RW 05']);
    expect(brokenLines(['Kampung Rawa Bambu Kuning Timur'], 12)).toEqual([
      'Kampung Rawa',
      'Bambu Kuning',
      'Timur',
    ]);
    expect(brokenLines(['Karangsambungan'], 6)).toEqual(['Karang', 'sambun', 'gan']);
    expect(brokenLines(['ab'], 0)).toEqual(['a', 'b']);
  });

  it('keeps every letter, on no line more than fit', () => {
    const name = fc.string({ minLength: 1 }).map((text) => text.trim().replace(/\s+/g, ' '));
    fc.assert(
      fc.property(fc.array(name), fc.integer({ min: 1, max: 40 }), (lines, most) => {
        const broken = brokenLines(lines, most);
        expect(broken.join('').replaceAll(' ', '')).toBe(lines.join('').replaceAll(' ', ''));
        for (const line of broken) expect(line.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
