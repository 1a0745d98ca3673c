import { describe, expect, it } from 'vitest';
import { loadSay, sayIndonesian, type Books } from '$lib/i18n';
import type { Rembug } from '$lib/meeting';
import { figureChange, figureText } from './figure-text';

const indicators = [{ form: 'rate', numerator: 'kk_miskin', denominator: 'kk', percent: 'persen_miskin' }];
const rembug = { editing: { source: { indicators } } } as unknown as Rembug;
const words = {
  correct: { blank: 'tidak ada data', change: (a: string, b: string) => `${a} → ${b}` },
} as Books['meeting'];
describe('figures of a correction', () => {
  it('are percentages with as many decimals each, as the language writes them', async () => {
    const both = [sayIndonesian, await loadSay('en')];
    const changes = both.map((say) => figureChange(rembug, 'persen_miskin', [10.52, 40], words, say));
    expect(changes).toEqual(['10,5% → 40,0%', '10.5% → 40.0%']);
  });

  it('are counts as they are, and none is said to be none', () => {
    expect(figureChange(rembug, 'kk', [1200, 7], words, sayIndonesian)).toBe('1.200 → 7');
    expect(figureChange(rembug, 'kk', [null, 0], words, sayIndonesian)).toBe('tidak ada data → 0');
    expect(figureText(rembug, 'persen_miskin', 10.52, words, sayIndonesian)).toBe('10,5%');
  });
});
