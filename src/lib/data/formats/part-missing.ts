/** What the browsers say of a piece of the page's own code that did not come: Chrome, Firefox, Safari. */
const SAID =
  /dynamically imported module|importing a module script failed|unable to preload css|failed to fetch module/i;

/**
 * Whether something failed because a piece of the page's code could not be fetched: the network is down, or
 * the host has a newer page. The file that was being read is then not to blame.
 */
export function isPartMissing(error: unknown): boolean {
  return error instanceof Error && SAID.test(error.message);
}
