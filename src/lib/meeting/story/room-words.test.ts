import { describe, expect, it } from 'vitest';
import type { Story } from '$lib/domain';
import { roomWords, storyWithoutWords, storyWithWords, wordsAt } from './room-words';
import { duplicateSlide, newSlide } from './story-steps';

const slide = newSlide('ciri', 'Siapa yang miskin?', 't=rw');
const story: Story = {
  title: 'Cerita',
  slides: [
    { ...slide, room: ['Ciri', 'Sebab'], said: ['Lantai tanah', 'Sakit lama'], reveal: 'names' },
    { ...newSlide('dana', 'Dana', ''), room: ['Usul'] },
    newSlide('tinjau', 'Tinjauan', ''),
  ],
};
const [first = slide] = story.slides;

describe('residents’ words', () => {
  it('are what was written on this device, else what the story brought; a blank one takes that away', () => {
    expect(wordsAt(first, 0, {})).toBe('Lantai tanah');
    expect(wordsAt(first, 0, { 'ciri/0': 'Tanpa sawah' })).toBe('Tanpa sawah');
    expect(wordsAt(first, 0, { 'ciri/0': '' })).toBe('');
    expect(wordsAt(first, 2, {})).toBe('');
  });

  it('go into the story under their headings, and are listed by slide', () => {
    const written = {
      'ciri/1': '',
      'dana/0': 'Modal ternak',
      'dana/1': 'judul yang tidak ada',
      'x/0': 'lain',
    };
    const withWords = storyWithWords(story, written);
    expect(withWords.slides.map(({ said }) => said)).toEqual([
      ['Lantai tanah', ''],
      ['Modal ternak'],
      undefined,
    ]);
    expect(roomWords(withWords)).toEqual([
      { slide: 1, title: 'Siapa yang miskin?', heading: 'Ciri', words: 'Lantai tanah' },
      { slide: 2, title: 'Dana', heading: 'Usul', words: 'Modal ternak' },
    ]);
  });

  it('leave nothing behind where they are to stay at home, and do not go with a copy of a slide', () => {
    expect(storyWithWords(story, { 'ciri/0': ' ', 'ciri/1': '' })).toEqual(storyWithoutWords(story));
    expect(storyWithoutWords(story).slides[0]).toEqual({
      ...slide,
      room: ['Ciri', 'Sebab'],
      reveal: 'names',
    });
    expect(roomWords(duplicateSlide(storyWithWords(story, {}), 'ciri', 'salinan'))).toHaveLength(2);
  });
});
