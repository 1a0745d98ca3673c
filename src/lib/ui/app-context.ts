import { createContext } from 'svelte';
import type { StoryEditing } from '$lib/meeting';
import type { Desk, Explorer, Preferences } from '$lib/state';
import type { Later } from './later.svelte';
import type { Speech } from './speech.svelte';

/** What every component may need, made once by App.svelte. */
export interface AppContext {
  readonly preferences: Preferences;
  readonly explorer: Explorer;
  readonly speech: Speech;
  readonly later: Later;
  /** The desk of the data page, while this visit lasts: what is not kept yet survives a look at the map. */
  readonly atHand: {
    desk: Desk | null;
    /** The story that was changed last, so that its steps can still be taken back. */
    story: StoryEditing | null;
  };
}

const [useApp, provideApp] = createContext<AppContext>();

export { provideApp, useApp };
