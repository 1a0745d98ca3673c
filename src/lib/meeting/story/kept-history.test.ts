import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories } from '$lib/data';
import type { Slide, Story } from '$lib/domain';
import { historyValue, readHistory, STEPS } from './kept-history';
import { redoStep, startHistory, stepTo, undoStep, type StoryHistory } from './story-history';
import { newSlide, withoutSlide, withSlide } from './story-steps';

const { readStoryValue, storyValue } = await loadStories();
const read = (value: object): Story => readStoryValue('cerita.json', value, { levels: [] }).story;
const slide = (id: string): Slide => ({ ...newSlide(id, `Judul ${id}`, 't=rw'), room: ['Sebab'] });
const story: Story = { title: 'Cerita', slides: [slide('a'), slide('b'), slide('c')] };

/** A history as it comes back from the device. */
function kept(history: StoryHistory): StoryHistory {
  const value = { ...storyValue(history.story), [STEPS]: historyValue(history, storyValue) };
  const back = JSON.parse(JSON.stringify(value)) as object;
  return readHistory(back, read(back), read);
}

describe('history of a story that is kept', () => {
  it('takes a deleted slide back after a reload, and deletes it again', () => {
    const gone = kept(stepTo(startHistory(story), withoutSlide(story, 'b')));
    const back = undoStep(gone);
    expect(back?.story).toEqual(story);
    expect(back && redoStep(kept(back))?.story).toEqual(gone.story);
  });

  it('brings all steps back in their order, twenty at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        let history = startHistory(story);
        for (let i = 0; i < count; i += 1)
          history = stepTo(history, withSlide(history.story, slide(`baru-${i}`)));
        const { past } = kept(history);
        expect(past).toEqual(history.past.slice(-20));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a slide once, however many steps hold it, and nothing that residents said', () => {
    const said: Story = { ...story, slides: [{ ...slide('a'), said: ['Sakit lama'] }, slide('b')] };
    let history = startHistory(said);
    for (const title of ['x', 'y', 'z']) history = stepTo(history, { ...history.story, title });
    const text = JSON.stringify(historyValue(history, storyValue));
    expect(text.match(/Judul a/g)).toHaveLength(1);
    expect(text).not.toContain('Sakit lama');
    // A slide that is still there has what was said to it.
    expect(undoStep(kept(history))?.story.slides[0]?.said).toEqual(['Sakit lama']);
  });

  it.each([
    null,
    {},
    { [STEPS]: 3 },
    { [STEPS]: { mundur: [{ slide: [7] }] } },
    { [STEPS]: { isi: { slide: [null] }, mundur: [{ slide: [0] }], maju: 'x' } },
  ])('begins without steps where none can be read: %j', (value) => {
    expect(readHistory(value, story, read)).toEqual(startHistory(story));
  });
});
