import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '$lib/domain';
import { typedText } from './edit-text';
import { redoStep, startHistory, stepTo, undoStep } from './story-history';
import {
  changeSlide,
  duplicateSlide,
  moveSlide,
  newSlide,
  splitSlide,
  withoutSlide,
  withSlide,
} from './story-steps';

const story: Story = {
  title: 'Cerita',
  slides: ['a', 'b', 'c'].map((id) => newSlide(id, id.toUpperCase(), `w=${id}`)),
};
const order = ({ slides }: Story) => slides.map(({ id }) => id).join('');

describe('steps of a story', () => {
  it.each([
    ['a', 1, 'bac'],
    ['c', -2, 'cab'],
    ['a', -1, 'abc'],
    ['c', 5, 'abc'],
    ['x', 1, 'abc'],
  ])('moving %s by %i gives %s', (id, by, expected) => {
    expect(order(moveSlide(story, id, by))).toBe(expected);
  });

  it('move the first to the end at most, and never lose a slide', () => {
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', 'c'), fc.integer(), (id, by) => {
        expect(
          order(moveSlide(story, id, by))
            .split('')
            .sort()
            .join(''),
        ).toBe('abc');
      }),
    );
  });

  it('put a slide of the other measure right after the one that compared two, or leave all as it is', () => {
    const split = splitSlide(story, 'b', 'i=satu', newSlide('d', 'Dua', 'i=dua'));
    expect(order(split)).toBe('abdc');
    expect(split.slides.slice(1, 3).map(({ view }) => view)).toEqual(['i=satu', 'i=dua']);
    expect(splitSlide(story, 'x', 'i=satu', newSlide('d', 'Dua', 'i=dua'))).toBe(story);
  });

  it('put a copy right after its original, alike but for the id', () => {
    const copied = duplicateSlide(story, 'b', 'd');
    expect(order(copied)).toBe('abdc');
    expect(copied.slides[2]).toEqual({ ...story.slides[1], id: 'd' });
  });

  it('add, change and take away one slide only', () => {
    expect(order(withSlide(story, newSlide('d', 'D', ''), 1))).toBe('adbc');
    expect(order(withoutSlide(story, 'b'))).toBe('ac');
    const changed = changeSlide(story, 'b', (slide) => ({ ...slide, title: 'Baru' }));
    expect(changed.slides.map(({ title }) => title)).toEqual(['A', 'Baru', 'C']);
    expect(changeSlide(story, 'x', (slide) => slide)).toBe(story);
  });
});

describe('history of a story', () => {
  const without = (id: string) => withoutSlide(story, id);

  it('takes a step back and forth, and forgets what lay ahead at another step', () => {
    const gone = stepTo(startHistory(story), without('b'));
    const back = undoStep(gone);
    expect(back?.story).toBe(story);
    expect(back && order(redoStep(back)?.story ?? story)).toBe('ac');
    expect(back && redoStep(stepTo(back, without('a')))).toBeNull();
    expect(undoStep(startHistory(story))).toBeNull();
  });

  it('takes a word being typed as one step', () => {
    const typed = ['T', 'Ta', 'Tan'].reduce(
      (history, title) => stepTo(history, { ...story, title }, 'judul'),
      startHistory(story),
    );
    expect(undoStep(typed)?.story).toBe(story);
    expect(undoStep(stepTo(typed, { ...story, title: 'x' }, 'lain'))?.story.title).toBe('Tan');
  });
});

describe('typedText', () => {
  it('leaves a text of one language so, and changes one twin of two', () => {
    expect(typedText('Miskin', 'en', 'Poor')).toBe('Poor');
    expect(typedText({ id: 'Miskin', en: 'Poor' }, 'en', 'Needy')).toEqual({ id: 'Miskin', en: 'Needy' });
    expect(typedText({ id: 'Miskin', en: 'Poor' }, 'id', 'Kurang')).toEqual({ id: 'Kurang', en: 'Poor' });
  });
});
