/** Pages by their hash route. */
export const PAGES = ['/peta', '/presentasi', '/rembug', '/data', '/tentang'] as const;
export type PageRoute = (typeof PAGES)[number];

/** The page that opens where none is named. */
export const FIRST_PAGE: PageRoute = '/peta';

/** The page in a hash such as "#/tentang?p=x"; undefined for one that there is not. */
export function pageIn(hash: string): PageRoute | undefined {
  const path = hash.replace(/^#?/, '').split('?')[0] ?? '';
  return path === '' || path === '/' ? FIRST_PAGE : PAGES.find((page) => page === path.replace(/\/$/, ''));
}
