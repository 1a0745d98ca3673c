import { tick } from 'svelte';

/** Id of the heading of the reading panel, so that Enter on the map can move the focus there. */
export const READING_ID = 'bacaan';

/** Moves the focus to the reading, once it is on the page. */
export function focusReading(): void {
  void tick().then(() => document.getElementById(READING_ID)?.focus());
}
