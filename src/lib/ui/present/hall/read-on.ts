/** Part of the words' height that comes at a press, where there are more than have room. */
const READ_ON = 0.7;

/** Reads words on that have no room beside the map, or back; whether there were such. */
export function readOn(root: HTMLElement | null, way: 1 | -1): boolean {
  const side = root?.querySelector<HTMLElement>('.side[data-more]');
  if (side == null) return false;
  const before = side.scrollTop;
  side.scrollTop += way * READ_ON * side.clientHeight;
  return side.scrollTop !== before;
}

/** What is said of more words is true of where they are read: at their end, how to come back to their begin. */
export function markEnd(side: HTMLElement): void {
  side.toggleAttribute('data-end', side.scrollTop + side.clientHeight >= side.scrollHeight - 2);
}

/** Another step, or another area, is read from its begin. */
export function readFromTop(side: HTMLElement | null): void {
  if (side === null) return;
  side.scrollTop = 0;
  side.removeAttribute('data-end');
}
