export { provideApp } from './app-context';
export { default as ExplorePage } from './explore/ExplorePage.svelte';
export { default as BrokenPage } from './failure/BrokenPage.svelte';
export { default as FailurePage } from './failure/FailurePage.svelte';
export { Later } from './later.svelte';
export { Speech } from './speech.svelte';
