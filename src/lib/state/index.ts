export { Explorer } from './explorer.svelte';
export type { PackageStatus } from './package.svelte';
export { Preferences, type ThemeChoice } from './preferences.svelte';
export { BANDWIDTH_RANGE, CLASS_RANGE } from './view-values';
