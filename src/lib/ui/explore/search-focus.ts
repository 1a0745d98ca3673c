/** Id of the search field, so that "/" on the map can move the focus there. */
export const SEARCH_ID = 'cari';

/** Moves the focus into the search field. */
export function focusSearch(): void {
  document.getElementById(SEARCH_ID)?.focus();
}
