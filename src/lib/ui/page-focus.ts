import { tick } from 'svelte';

/**
 * Moves the focus to the page's heading once it is there: after a step to another page, or when what
 * had the focus is gone and the browser has thrown it back to the page.
 */
export async function focusHeading(): Promise<void> {
  await tick();
  const heading = document.querySelector('h1');
  if (heading === null) return;
  heading.tabIndex = -1;
  window.scrollTo(0, 0);
  heading.focus();
}
