export { Explorer } from './explorer.svelte';
export type { PackageStatus } from './package.svelte';
export { PAGES, type PageRoute } from './pages';
export { Preferences, type ThemeChoice } from './preferences.svelte';
export { BANDWIDTH_RANGE, CLASS_RANGE, HEXAGON_RANGE } from './view-values';
