/** Id of the search field, so that "/" on the map can move the focus there. */
export const SEARCH_ID = 'cari';

/** Moves the focus into the search field; false where it has not come yet. */
export function focusSearch(): boolean {
  const field = document.getElementById(SEARCH_ID);
  field?.focus();
  return field !== null;
}

/** Moves the focus to the map, from where the search was opened; a page without one keeps it. */
export function focusMap(): void {
  document.querySelector<HTMLElement>('#peta [role="application"]')?.focus();
}
