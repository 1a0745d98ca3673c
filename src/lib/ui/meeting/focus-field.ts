import { tick } from 'svelte';

/** Puts the focus into a field by what it is called, once it is there. */
export async function focusField(name: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();
}

/** How long something that comes by itself is waited for, ms. */
const PATIENCE_MS = 10_000;

/** Puts the focus on what a selector names as soon as it is there, unless the focus has gone elsewhere by then. */
export function focusSoon(selector: string): void {
  const look = (): void => {
    const found = document.querySelector<HTMLElement>(selector);
    if (found === null) return;
    watch.disconnect();
    if (document.activeElement === document.body) found.focus();
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), PATIENCE_MS);
}
