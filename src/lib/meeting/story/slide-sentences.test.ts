import { describe, expect, it } from 'vitest';
import { loadStories } from '$lib/data';
import type { Text } from '$lib/domain';
import { partedSlide, sentencesOf } from './slide-sentences';
import { newSlide } from './story-steps';

const tools = await loadStories();
const slide = (...text: Text[]) => ({ ...newSlide('a', 'A', ''), text });

describe('sentences of a slide', () => {
  it('are parted when two were typed in one place, in each language', () => {
    expect(partedSlide(slide('Satu ini. Dua itu.'), tools).text).toEqual(['Satu ini.', 'Dua itu.']);
    expect(partedSlide(slide('', 'Dibantu PT. Sinar di RW. 03! Lalu?  Ya'), tools).text).toEqual([
      '',
      'Dibantu PT. Sinar di RW. 03! Lalu?  Ya',
    ]);
    expect(partedSlide(slide({ id: 'Satu. Dua.', en: 'One and two.' }), tools).text).toEqual([
      { id: 'Satu.', en: 'One and two.' },
      { id: 'Dua.', en: '' },
    ]);
  });

  it('stay as they stand where each has its place, or where there are too many', () => {
    for (const one of [slide('Satu.', 'Dua.'), slide('A. B. C.'), slide('Satu. Dua.', 'Tiga.'), slide()])
      expect(partedSlide(one, tools)).toBe(one);
    expect(sentencesOf(slide('Satu. Dua.', 'Tiga.'), 'id', tools)).toBe(3);
    expect(sentencesOf(slide({ id: 'Satu. Dua.', en: 'One.' }), 'en', tools)).toBe(1);
  });
});
