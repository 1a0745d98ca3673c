import { tick } from 'svelte';

/** Puts the focus into a field by what it is called, once it is there. */
export async function focusField(name: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
}
