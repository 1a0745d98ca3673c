import type { Books } from '$lib/i18n';
import { createContext } from 'svelte';
import type { Session } from './session.svelte';
import type { Target } from './targets';

/** What every part of the drawing table needs. */
export interface DrawContext {
  readonly session: Session;
  readonly words: Books['draw'];
  /** The areas that parts can be. */
  readonly targets: readonly Target[];
  /** "RT 03/RW 05", or "bagian 4" for a part without a name. */
  labelOf(part: number): string;
}

const [useDraw, provideDraw] = createContext<DrawContext>();

export { provideDraw, useDraw };
