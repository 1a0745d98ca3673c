import type { Story } from '$lib/domain';

/** Steps that can be taken back. */
const MOST = 200;

/** Stories before and after the one shown, the nearest last and first. */
export interface StoryHistory {
  readonly past: readonly Story[];
  readonly story: Story;
  readonly future: readonly Story[];
  /** What the last step changed, while more of the same may go on with it; null: nothing goes on. */
  readonly typing: string | null;
}

export function startHistory(story: Story): StoryHistory {
  return { past: [], story, future: [], typing: null };
}

/** Takes a step. One with the `typing` of the step before goes on with it: a word being typed is one step. */
export function stepTo(history: StoryHistory, story: Story, typing: string | null = null): StoryHistory {
  if (story === history.story) return history;
  const goesOn = typing !== null && typing === history.typing;
  const past = goesOn ? history.past : [...history.past, history.story].slice(-MOST);
  return { past, story, future: [], typing };
}

export function undoStep({ past, story, future }: StoryHistory): StoryHistory | null {
  const before = past[past.length - 1];
  if (before === undefined) return null;
  return { past: past.slice(0, -1), story: before, future: [story, ...future], typing: null };
}

export function redoStep({ past, story, future }: StoryHistory): StoryHistory | null {
  const [after, ...later] = future;
  return after === undefined ? null : { past: [...past, story], story: after, future: later, typing: null };
}
