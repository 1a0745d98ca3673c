import type { Desk } from '$lib/state';
import { tick } from 'svelte';

/** Puts everything away; the focus goes to where files are given. */
export async function startOver(desk: Desk): Promise<void> {
  desk.clear();
  await tick();
  document.querySelector<HTMLElement>('[data-files]')?.focus();
}
