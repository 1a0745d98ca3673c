import { describe, expect, it } from 'vitest';
import type { Slide, Story } from '$lib/domain';
import { leavingStory, saidIn } from './leaving-story';

const slide = (id: string, said?: readonly string[]): Slide => ({
  ...{ id, title: 'Sebab', text: [], question: null, callouts: [], room: ['Ciri', 'Sebab'], view: '' },
  ...(said !== undefined && { said }),
});
const story: Story = { title: 'Rembug', slides: [slide('a', ['', 'Upah harian']), slide('b')] };

describe('a story that leaves', () => {
  it('has residents’ words only where they were asked for', () => {
    expect(saidIn(story)).toEqual(['Upah harian']);
    expect(leavingStory(story, true)).toBe(story);
    expect(leavingStory(story, false)).toEqual({ title: 'Rembug', slides: [slide('a'), slide('b')] });
    expect(JSON.stringify(leavingStory(story, false))).not.toContain('said');
    expect(story.slides[0]?.said).toEqual(['', 'Upah harian']);
  });
});
