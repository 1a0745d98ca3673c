import type { Books } from '$lib/i18n';
import type { Desk } from '$lib/state';
import { createContext } from 'svelte';

/** What every part of the data page needs. */
export interface DeskContext {
  readonly desk: Desk;
  /** The page's words in the language in use. */
  readonly words: Books['data'];
}

const [useDesk, provideDesk] = createContext<DeskContext>();

export { provideDesk, useDesk };
