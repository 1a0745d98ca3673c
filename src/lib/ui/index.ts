export { provideApp } from './app-context';
export { default as ExplorePage } from './explore/ExplorePage.svelte';
export { default as BrokenPage } from './failure/BrokenPage.svelte';
export { LAZY_PAGES } from './lazy-pages';
export { default as LazyPage } from './LazyPage.svelte';
export { focusHeading } from './page-focus';
export { Later } from './later.svelte';
export { Speech } from './speech.svelte';
/** The page of a package that cannot be opened: fetched when there is one. */
export const loadFailurePage = () => import('./failure/FailurePage.svelte');
