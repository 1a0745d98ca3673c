import { tick } from 'svelte';

/**
 * Does what takes away the line of a pressed button, which names its kind in `data-way`. The focus then goes to
 * the button of that kind that is now in its place, to the last one where it was the last, else to the first
 * thing in `root` that takes it.
 */
export async function passOn(
  root: HTMLElement,
  button: Element,
  act: () => Promise<void> | void,
): Promise<void> {
  const kind = `[data-way="${button.getAttribute('data-way') ?? ''}"]`;
  const index = Math.max(0, [...root.querySelectorAll(kind)].indexOf(button));
  await act();
  await tick();
  if (button.isConnected) return;
  const left = root.querySelectorAll<HTMLElement>(kind);
  const next = left[Math.min(index, left.length - 1)];
  (next ?? root.querySelector<HTMLElement>('[tabindex="-1"], button'))?.focus();
}
