/** What of a key press tells whether a show is to start. */
type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>;

/**
 * The slide that F5 starts a show at, as clickers send it: the first, or with Shift the one that has the focus.
 * Null for any other key, where nothing on the page has the focus (the browser then reloads), or where
 * somebody types.
 */
export function startAsked(press: Press, page: HTMLElement): number | null {
  const { key, target } = press;
  if (key !== 'F5' || press.ctrlKey || press.altKey || press.metaKey) return null;
  if (!(target instanceof Element) || !page.contains(target)) return null;
  if (target.matches('input, textarea, select')) return null;
  const slide = press.shiftKey ? target.closest('[data-slide]') : null;
  const among = [...page.querySelectorAll('[data-slide]')];
  return Math.max(0, slide === null ? 0 : among.indexOf(slide));
}
