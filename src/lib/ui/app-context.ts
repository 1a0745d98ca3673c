import { createContext } from 'svelte';
import type { Explorer, Preferences } from '$lib/state';
import type { Later } from './later.svelte';
import type { Speech } from './speech.svelte';

/** What every component may need, made once by App.svelte. */
export interface AppContext {
  readonly preferences: Preferences;
  readonly explorer: Explorer;
  readonly speech: Speech;
  readonly later: Later;
}

const [useApp, provideApp] = createContext<AppContext>();

export { provideApp, useApp };
